import { describe, expect, test } from 'vitest';
import { partedAt } from '@/lib/domain/overview/parted-at';
import { day, dayText } from '../history';
import { BEFORE_CALL, Parting } from '../red-parting';

describe('when we parted (B-red)', () => {
  const ended = (outcome: 'good-terms' | 'bound' | 'new-terms'): Parting => {
    const parting = new Parting();
    parting.item(22, 'boundUntil', dayText(200));
    if (outcome === 'good-terms')
      parting
        .done(22, ...BEFORE_CALL)
        .done(25, 'call')
        .done(26, 'afterwards', 'outcome');
    parting.must('case.closed', { outcome }, 28, parting.ref);
    return parting;
  };

  test('not while it is decided and not told: nobody parted from a client who does not know of it', () => {
    expect(partedAt(new Parting().state())).toBeUndefined();
    expect(partedAt(new Parting({}, { approved: false }).state())).toBeUndefined();
  });
  test('when the case ended', () => {
    expect(partedAt(ended('good-terms').state())).toBe(day(28));
  });
  test.each(['bound', 'new-terms'] as const)('not when it ended with “%s”', (outcome) => {
    expect(partedAt(ended(outcome).state())).toBeUndefined();
  });
  test('not once the card is withdrawn', () => {
    const parting = ended('good-terms');
    parting.must('card.red.withdrawn', { reason: 'They changed' }, 40, parting.ref);
    expect(partedAt(parting.state())).toBeUndefined();
  });
});
