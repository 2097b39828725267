import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { saveDraft } from '@/lib/store/repositories/drafts';
import { sourceFiles } from '../meta/source-files';
import { World, note, record } from './world';

/** Where a form is kept: a hook's first argument, a property, or a function that makes the key. */
const KEPT =
  /(?:\buse(?:Form|Draft)(?:<(?:[^<>]|<[^<>]*>)*>)?\(\s*|\bdraftKey=\{|DraftKey = \(.*\): string => )(`[^`]+`|[\w.]+)/g;
/** Keys made elsewhere: given by whoever shows the form, or by a function above. */
const GIVEN = /^(key|draftKey|noteDraftKey|DRAFT_PREFIX)$/;

const places = sourceFiles('components')
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(KEPT)].map(([, key = '']) => ({ file, key })));
/** Keys of drafts as the code writes them. */
const keysInCode = [...new Set(places.flatMap(({ key }) => (key.startsWith('`') ? [key.slice(1, -1)] : [])))];

/** What a part of a key can be. An expression that is none of these has to be told apart here, and its drafts erased. */
const PARTS: [RegExp, 'ref' | 'client' | 'word' | 'origin' | 'given'][] = [
  [/^(red|item|note|card|hold|remedy|letter)?\.?ref$|^hold \?\? state\.id$/, 'ref'],
  [/^(state\.|view\.state\.)?id$|^client$|^draftSubject\(subject\)$|^subject$/, 'client'],
  [/^lang$|^kind$|^playbook\.kind$|^field$|^stage(\.stage)?$|^name$|^startedAt$/, 'word'],
  [/^origin$/, 'origin'],
  [/^(draftKey|key|talk)$/, 'given'],
];

interface About {
  client: string;
  ref: string;
}
const keyOf = (template: string, about: About): string =>
  template.replace(/\$\{([^}]*)\}/g, (_, expression: string) => {
    const [, kind] = PARTS.find(([pattern]) => pattern.test(expression)) ?? [];
    if (!kind) throw new Error(`what is ${expression} in the key of the draft ${template}?`);
    return { ...about, word: 'some-word', origin: 'https://crm.example', given: `form:${about.ref}` }[kind];
  });

/** Keys that speak of no client. */
const OF_NOBODY = /^teach:|^playbook:/;

describe('drafts of an erased client (domain 8)', () => {
  it('finds the keys in the code, whatever way they are given', () => {
    for (const key of ['letter:', 'call-note:', 'call-outcome:', 'case:', 'told:', 'ready:', 'note:', 'yellow:', 'hold:'])
      expect(keysInCode.some((found) => found.startsWith(key))).toBe(true);
    expect(places.filter(({ key }) => !key.startsWith('`') && !GIVEN.test(key))).toEqual([]);
  });

  it('of every kind are gone, of joined ids, too; those of others stay', async () => {
    const world = new World();
    const one = await world.must('logNote', { record: record('1') }, note(world));
    const two = await world.must('logNote', { record: record('2') }, note(world));
    const twelve = await world.must('logNote', { record: record('12') }, note(world));
    await world.must('sameRecord', { client: one.client }, { record: record('2') });
    const about = ({ client, events }: { client: string; events: string[] }): About => ({ client, ref: events.at(-1) ?? '' });
    const keys = (who: About) =>
      keysInCode.filter((key) => !OF_NOBODY.test(key)).flatMap((key) => [keyOf(key, who), `${keyOf(key, who)}:en`]);
    const gone = [one, two].flatMap((who) => keys(about(who)));
    const left = [...keys(about(twelve)), `note:${record('12').key}`, 'playbook:yellow', 'teach:https://crm.example'];
    for (const key of [...gone, `note:${record('1').key}`, ...left]) await saveDraft(key, 'typed', world.db);

    await world.must('eraseClient', { client: one.client }, {});
    const there = await world.db.drafts.toCollection().primaryKeys();
    expect(there.toSorted()).toEqual([...new Set(left)].toSorted());
  });
});
