import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findJudgements } from '@/lib/wording/find-judgements';
import { percent } from './lists';

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const textsOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => stringsIn(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))))
    .filter((text) => text.includes(' '));

// Written by others, for another purpose, and the very sentences that stand in letters: the fairest check there is.
describe.each(['en', 'ru'] as const)('our own texts in %s (domain 8)', (language) => {
  test.each(['locales', 'playbooks'])('are left alone in %s: at most 0.5 % false alarms', (folder) => {
    const texts = textsOf(`assets/${folder}/${language}`);
    const alarms = texts.filter((text) => findJudgements(text).length > 0);
    console.log(
      `${language}, ${folder}: false alarms ${alarms.length} of ${texts.length} = ${percent(alarms.length, texts.length)}`,
    );
    expect(alarms.length / texts.length).toBeLessThanOrEqual(0.005);
  });
});
