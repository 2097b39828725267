import { MAX_LINE, type Playbook } from '@/lib/schema/playbook';
import { isFlagId } from './flags';
import { templateProblems, type TemplateProblemCode, type TemplateRules } from './template-problems';

export interface PlaybookProblem {
  /** Where in the playbook, e.g. `blocks.2` or `reactions.0.answers.1`: the path in the JSON. */
  where: string;
  /** Words: `playbook:problem.<code>`. */
  code: TemplateProblemCode | 'id-twice' | 'unknown-goto' | 'few-answers' | 'too-long' | 'no-lines';
  params?: Record<string, string | number>;
}

/** What only makes a talk harder to say; all else keeps a playbook from being used. */
export const isHint = ({ code }: Pick<PlaybookProblem, 'code'>): boolean => code === 'long-sentence';

const SHOWN: TemplateRules = { spoken: false, lasting: false };
const SPOKEN: TemplateRules = { spoken: true, lasting: false };
/** At least two answers must stay, and an exit must never be missing. */
const ALWAYS: TemplateRules = { spoken: true, lasting: true };
/** Plain words without fields, at most so many characters. */
interface Plain {
  max: number;
}

interface Template {
  where: string;
  text: string;
  rules: TemplateRules | Plain;
}

const numbered = (list: readonly string[], name: string, rules: TemplateRules): Template[] =>
  list.map((text, index) => ({ where: `${name}.${index}`, text, rules }));

/** Every text of a playbook, with its place and what it must keep to. */
function templates(playbook: Playbook): Template[] {
  const { title, purpose, blocks, reactions, never, calm, exits, letter } = playbook;
  return [
    { where: 'title', text: title, rules: { max: 120 } },
    ...(purpose === undefined ? [] : [{ where: 'purpose', text: purpose, rules: { max: 300 } }]),
    ...blocks.map(({ type, text, when }, index) => ({
      where: `blocks.${index}`,
      text,
      rules: { ...(type === 'say' || type === 'ask' ? SPOKEN : SHOWN), namesParting: when === 'mayNameParting' },
    })),
    ...reactions.flatMap(({ label, answers }, index) => [
      { where: `reactions.${index}.label`, text: label, rules: { max: 80 } },
      ...numbered(answers, `reactions.${index}.answers`, ALWAYS),
    ]),
    ...numbered(never, 'never', SHOWN),
    ...numbered(calm, 'calm', SHOWN),
    ...numbered(exits, 'exits', ALWAYS),
    ...(letter ? [{ where: 'letter.subject', text: letter.subject, rules: { spoken: false, lasting: true } }] : []),
    ...numbered(letter?.paragraphs ?? [], 'letter.paragraphs', SHOWN),
  ];
}

function textProblems({ where, text, rules }: Template, lang: Playbook['lang']): PlaybookProblem[] {
  const max = 'max' in rules ? rules.max : MAX_LINE;
  if (text.length > max) return [{ where, code: 'too-long', params: { count: text.length, max } }];
  if ('max' in rules) return text.trim() === '' ? [{ where, code: 'empty' }] : [];
  return templateProblems(text, lang, rules).map((problem) => ({ where, ...problem }));
}

function repeated(items: readonly { id: string }[], name: string): PlaybookProblem[] {
  const ids = items.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ where: `${name}.${index}`, code: 'id-twice' as const, params: { id } }],
  );
}

/**
 * What the schema cannot see: messages that do not parse, fields and flags that do not exist, sentences too long to say, ids
 * used twice, a parting named too early (B-legal-early). Of a draft also what the schema does see, so that its author can be
 * told. renderPlaybook() takes any playbook that has no problems but hints.
 */
export function playbookProblems(playbook: Playbook): PlaybookProblem[] {
  const { blocks, reactions, letter } = playbook;
  return [
    ...(blocks.length === 0 ? [{ where: 'blocks', code: 'no-lines' as const }] : []),
    ...(letter?.paragraphs.length === 0 ? [{ where: 'letter.paragraphs', code: 'no-lines' as const }] : []),
    ...repeated(blocks, 'blocks'),
    ...repeated(reactions, 'reactions'),
    ...blocks.flatMap(({ when = '' }, index) =>
      when === '' || isFlagId(when.replace(/^!/, ''))
        ? []
        : [{ where: `blocks.${index}`, code: 'unknown-flag' as const, params: { name: when } }],
    ),
    ...reactions.flatMap(({ goTo, answers }, index) => [
      ...(answers.length < 2 ? [{ where: `reactions.${index}`, code: 'few-answers' as const }] : []),
      ...(goTo === undefined || blocks.some(({ id }) => id === goTo)
        ? []
        : [{ where: `reactions.${index}`, code: 'unknown-goto' as const, params: { id: goTo } }]),
    ]),
    ...templates(playbook).flatMap((template) => textProblems(template, playbook.lang)),
  ];
}
