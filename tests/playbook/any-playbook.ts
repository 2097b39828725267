import fc from 'fast-check';
import { FIELD_IDS, MERGE_FIELDS } from '@/lib/playbook/fields';
import { FLAG_IDS } from '@/lib/playbook/flags';
import { PLAYBOOK_KINDS, type PlaybookBlock, SCRIPT_LANGUAGES } from '@/lib/schema/playbook';
import type { TeamPlaybook } from '@/lib/schema/team-playbook';

const lasting = FIELD_IDS.filter((id) => MERGE_FIELDS[id].whenEmpty !== 'leave-out' && id !== 'otherwise');
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/[{}'#]/g, '').trim())
  .filter((text) => text !== '');
const message = fc.oneof(
  words,
  fc.tuple(words, fc.constantFrom(...lasting)).map(([text, field]) => `${text} {${field}}`),
  fc.tuple(words, fc.constantFrom(...FLAG_IDS)).map(([text, flag]) => `{${flag}, select, true {${text}} other {}} ${text}`),
);
const lines = (minLength: number) => fc.array(message, { minLength, maxLength: 4 });
const type = fc.constantFrom<PlaybookBlock['type']>('say', 'ask', 'listen', 'note', 'do');
const when = fc.option(
  fc.constantFrom(...FLAG_IDS).chain((flag) => fc.constantFrom<string>(flag, `!${flag}`)),
  { nil: undefined },
);

/** A sound playbook as a team could write it. */
export const anyTeamPlaybook: fc.Arbitrary<TeamPlaybook> = fc
  .record({
    kind: fc.constantFrom(...PLAYBOOK_KINDS),
    lang: fc.constantFrom(...SCRIPT_LANGUAGES),
    version: fc.integer({ min: 1, max: 1_000 }),
    title: words,
    purpose: fc.option(words, { nil: undefined }),
    blocks: fc.array(fc.record({ type, when, text: message }), { minLength: 1, maxLength: 6 }),
    reactions: fc.array(fc.record({ label: words, answers: lines(2) }), { maxLength: 3 }),
    never: lines(0),
    calm: lines(0),
    exits: lines(0),
    letter: fc.option(fc.record({ subject: message, paragraphs: lines(1) }), { nil: undefined }),
    inUse: fc.boolean(),
  })
  .map(({ blocks, reactions, ...rest }) => ({
    ...rest,
    id: 'own',
    blocks: blocks.map((block, index) => ({ ...block, id: `line-${index}` })),
    reactions: reactions.map((one, index) => ({ ...one, id: `reaction-${index}`, goTo: 'line-0' })),
  }));
