import { describe, expect, test } from 'vitest';
import { statusSpans } from '@/lib/domain/status-spans';
import { day, dayText, History } from './history';
import { Parting } from './red-parting';

const spansOf = (history: History, n: number) => statusSpans(history.state(), history.policy, day(n));

describe('since when a status holds, and until when (domain 7)', () => {
  test('notes alone: nothing to say', () => {
    const history = new History();
    history.note(0);
    expect(spansOf(history, 1)).toEqual({});
  });

  test('a yellow card: from its issue while untold, then from the telling to the review day (K-lift)', () => {
    const history = new History();
    const card = history.plan(1, [history.note(0)]);
    expect(spansOf(history, 1)).toEqual({ 'yellow-untold': { since: day(1) } });
    history.tell(2, card);
    const [told] = history.state().yellows;
    expect(spansOf(history, 2)).toEqual({ yellow: { since: told?.delivered?.deliveredAt, until: told?.endsAt } });
    history.yellow(100, [history.note(99)]);
    expect(Object.keys(spansOf(history, 100))).toEqual(['last-warning']);
  });

  test('a hold and a parting under way; bound, it ends on the day agreed (B-legal)', () => {
    const parting = new Parting();
    parting.must('hold.set', { reason: 'Stop', until: 'Cleared', notes: [] }, 22);
    expect(spansOf(parting, 22)).toMatchObject({
      'say-nothing': { since: day(20) },
      red: { since: day(21) },
      hold: { since: day(22) },
    });
    parting.item(22, 'boundUntil', dayText(100));
    parting.must('case.closed', { outcome: 'bound' }, 23, parting.ref);
    const until = spansOf(parting, 24)['say-nothing']?.until ?? 0;
    expect(until).toBeGreaterThanOrEqual(day(100));
    expect(until).toBeLessThan(day(101));
    expect(spansOf(parting, 102)['say-nothing']).toBeUndefined();
  });
});
