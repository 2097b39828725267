import { expect, test } from 'vitest';
import type { Refusal } from '@/lib/domain/state';
import type { EventType } from '@/lib/schema/event';
import { History } from '../history';
import { expectWords } from '../words';

/** One event put before the gate: what came before it, and what the gate says (null: let in). */
export interface GateCase {
  /** What is tried, with the rule's id. */
  it: string;
  type: EventType;
  /** Writes what came before. @returns the event */
  story: (history: History) => { body: object; n: number; ref?: string; author?: string; client?: string };
  refused: null | string | Partial<Refusal>;
  policy?: Record<string, unknown>;
  history?: () => History;
}

/** Puts each case before the gate as a test of its own, by the same function that commands and imports go through. */
export function testGates(cases: readonly GateCase[]): void {
  for (const one of cases) {
    test(`${one.type}: ${one.it}`, () => {
      expect.hasAssertions();
      judge(one);
    });
  }
}

function judge({ type, story, refused, policy, history: make }: GateCase): void {
  const history = make ? make() : new History(policy);
  const { body, n, ref, ...more } = story(history);
  const refusal = history.refusal(type, body, n, ref, more);
  if (refused === null) {
    expect(refusal).toBeNull();
    const before = history.state().unknown.length;
    history.must(type, body, n, ref, more); // and it can be folded in
    expect(history.state().unknown).toHaveLength(before);
  } else {
    expect(refusal).toMatchObject(typeof refused === 'string' ? { code: refused } : refused);
    if (refusal) expectWords('refusals', refusal.code, refusal.params);
  }
}
