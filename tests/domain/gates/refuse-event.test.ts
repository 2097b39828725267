import { describe, expect, test } from 'vitest';
import { refuseEvent } from '@/lib/domain/gates/refuse-event';
import { emptyState } from '@/lib/domain/fold';
import { MAX_BODY_BYTES } from '@/lib/schema/event';
import { CLIENT, History, day, eventOf, noteBody, policyOf } from '../history';

const policy = policyOf();
const judge = (type: string, body: object, state = emptyState(CLIENT)) =>
  refuseEvent(state, { ...eventOf('client.seen', {}, { at: day(0) }), type, body } as never, policy);

describe('what no event may be, whatever its type', () => {
  test('a body over 16 kB is refused with its size', () => {
    const what = 'ж'.repeat(MAX_BODY_BYTES / 2); // two bytes each
    const refusal = judge('note.logged', noteBody({ happenedAt: day(0), what }));
    expect(refusal).toMatchObject({ code: 'too-large', params: { max: MAX_BODY_BYTES } });
    expect(refusal?.params?.bytes).toBeGreaterThan(MAX_BODY_BYTES);
    expect(judge('note.logged', noteBody({ happenedAt: day(0), what: 'ж'.repeat(7_000) }))).toBeNull();
  });

  test('nothing is added to an erased client', () => {
    const history = new History();
    history.must('client.erased', {}, 1);
    expect(judge('note.logged', noteBody({ happenedAt: day(0) }), history.state())).toEqual({ code: 'erased' });
  });

  test('a known type with a wrong body is refused, by name', () => {
    expect(judge('note.logged', { what: 'no more than that' })).toEqual({ code: 'malformed', params: { type: 'note.logged' } });
  });

  test('a type from a newer version is let in and kept as it is', () => {
    expect(judge('card.blue.planned', { anything: [1, 2] })).toBeNull();
  });

  test('the clock is the event’s own time, so an old backup is judged as it was then', () => {
    const history = new History();
    const card = history.yellow(1, [history.note(0)]);
    expect(history.refusal('card.yellow.renewed', { reason: 'x' }, 50, card)).toBeNull();
    expect(history.refusal('card.yellow.renewed', { reason: 'x' }, 150, card)).toMatchObject({ code: 'yellow-lapsed' });
  });
});
