import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LiveQuestion } from '@/lib/store/charts/live-question';
import { sameParts } from '@/lib/store/charts/same-parts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A question whose answers come when `answer` is called. */
function asked() {
  const waiting: ((answer: Promise<number> | number) => void)[] = [];
  const taken: unknown[] = [];
  const question = new LiveQuestion(
    () => new Promise<number>((resolve) => waiting.push(resolve)),
    (answer) => taken.push('data' in answer ? answer.data : answer.error.message),
  );
  return { question, waiting, taken };
}

describe('a question that is asked again when something changes', () => {
  test('one is on its way at a time; many changes meanwhile are one question more, and no answer is lost', async () => {
    const { question, waiting, taken } = asked();
    for (let times = 0; times < 5; times++) question.renew();
    expect(waiting).toHaveLength(1);
    waiting[0]?.(1);
    await vi.runAllTimersAsync();
    expect([taken, waiting.length]).toEqual([[1], 2]);
    waiting[1]?.(2);
    await vi.runAllTimersAsync();
    expect([taken, waiting.length]).toEqual([[1, 2], 2]);
    question.renew();
    expect(waiting).toHaveLength(3);
  });

  test('what goes wrong is told, and the next change asks again', async () => {
    const { question, waiting, taken } = asked();
    question.renew();
    waiting[0]?.(Promise.reject(new Error('gone')));
    await vi.runAllTimersAsync();
    question.renew();
    waiting[1]?.(3);
    await vi.runAllTimersAsync();
    expect(taken).toEqual(['gone', 3]);
  });

  test('nothing is taken after its end', async () => {
    const { question, waiting, taken } = asked();
    question.renew();
    question.end();
    waiting[0]?.(1);
    await vi.runAllTimersAsync();
    expect(taken).toEqual([]);
  });
});

test('parts that say the same stay the same objects', () => {
  const before = { a: [1], b: { c: 2 }, list: [1] };
  const after = sameParts(before, { a: [1], b: { c: 3 }, list: [1] }, 'list');
  expect(after.a).toBe(before.a);
  expect(after.b).toEqual({ c: 3 });
  expect(after.list).not.toBe(before.list);
});
