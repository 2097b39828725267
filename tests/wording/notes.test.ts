import { describe, expect, test } from 'vitest';
import { findJudgements } from '@/lib/wording/find-judgements';
import { allLooked, holdout, type Note, percent } from './lists';

const isFound = (text: string) => findJudgements(text).length > 0;
const alarmOf = (text: string) => {
  const [first] = findJudgements(text);
  return first ? [`${text.slice(first.from, first.to)} (${first.kind}): ${text}`] : [];
};
/** Found of all, for each kind the writer of the list meant. */
const byKind = (notes: readonly Note[]): string =>
  [...new Set(notes.map(({ kind }) => kind))]
    .map((kind) => notes.filter((note) => note.kind === kind))
    .map((some) => `${some[0]?.kind} ${some.filter(({ text }) => isFound(text)).length}/${some.length}`)
    .join(', ');

describe.each(['en', 'ru'] as const)('notes in %s (domain 8)', (language) => {
  test('neutral ones that were looked at are left alone: at most 2 % false alarms', () => {
    const notes = allLooked('neutral', language);
    const alarms = notes.flatMap(alarmOf);
    console.log(`${language}: false alarms ${alarms.length} of ${notes.length} = ${percent(alarms.length, notes.length)}`);
    for (const alarm of alarms) console.log(`  ${alarm}`);
    expect(alarms.length / notes.length).toBeLessThanOrEqual(0.02);
  });

  test('judging ones that were looked at are pointed at: at least 80 %', () => {
    const notes = allLooked('judging', language);
    const missed = notes.filter((note) => !isFound(note));
    const found = notes.length - missed.length;
    console.log(`${language}: found ${found} of ${notes.length} = ${percent(found, notes.length)}`);
    for (const note of missed) console.log(`  missed: ${note}`);
    expect(found / notes.length).toBeGreaterThanOrEqual(0.8);
  });

  test.each(['looked', 'measured'] as const)('the %s half of the hold-out lists meets both', (half) => {
    const judging = holdout('judging', language, half);
    const neutral = holdout('neutral', language, half);
    const found = judging.filter(({ text }) => isFound(text)).length;
    const alarms = neutral.filter(({ text }) => isFound(text)).length;
    console.log(
      `${language}, hold-out, ${half} half: found ${found} of ${judging.length} = ${percent(found, judging.length)} (${byKind(judging)}); ` +
        `false alarms ${alarms} of ${neutral.length} = ${percent(alarms, neutral.length)}`,
    );
    expect(found / judging.length).toBeGreaterThanOrEqual(0.8);
    expect(alarms / neutral.length).toBeLessThanOrEqual(0.02);
  });
});
