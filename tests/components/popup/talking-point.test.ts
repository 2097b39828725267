import { describe, expect, test } from 'vitest';
import { talkingPoint } from '@/components/popup/talking-point';
import { emptyState } from '@/lib/domain/empty-state';
import type { ClientState, RedState, StatusKind, YellowState } from '@/lib/domain/state';

const stamp = { ref: 'ann:1', author: 'ann', at: 0 };
const yellow = { ...stamp, plan: { boundary: 'nobody shouts', mustChange: 'we speak calmly' } } as YellowState;
const red = (values: object) => ({ ...stamp, approved: stamp, case: { values, logs: {}, closed: {} } }) as unknown as RedState;
const point = (state: Partial<ClientState>, kinds: StatusKind[]) =>
  talkingPoint({ state: { ...emptyState('c'), ...state }, status: { kinds } as never });

describe('what to say next', () => {
  test('the boundary of a card nobody told the client about', () => {
    expect(point({ yellows: [yellow] }, ['yellow-untold'])).toBe('nobody shouts');
  });
  test('what must change, once the client was told', () => {
    expect(point({ yellows: [yellow] }, ['yellow'])).toBe('we speak calmly');
  });
  test('the first point prepared for the parting', () => {
    expect(point({ yellows: [yellow], reds: [red({ points: [{ point: 'We end it in May' }] })] }, ['red'])).toBe(
      'We end it in May',
    );
  });
  test('nothing while nothing may be said (B-legal)', () => {
    expect(point({ reds: [red({ points: [{ point: 'We end it in May' }] })] }, ['say-nothing', 'red'])).toBeUndefined();
  });
  test('nothing without a card', () => {
    expect(point({}, ['notes'])).toBeUndefined();
  });
});
