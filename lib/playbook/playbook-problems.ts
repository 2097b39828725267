import type { Playbook } from '@/lib/schema/playbook';
import { isFlagId } from './flags';
import { templateProblems, type TemplateRules } from './template-problems';

export interface PlaybookProblem {
  /** Where in the playbook, e.g. `blocks.end` or `reactions.anger.answers.1`. */
  where: string;
  problem: string;
}

const SHOWN: TemplateRules = { spoken: false, lasting: false };
const SPOKEN: TemplateRules = { spoken: true, lasting: false };
/** At least two answers must stay, and an exit must never be missing. */
const ALWAYS: TemplateRules = { spoken: true, lasting: true };

interface Template {
  where: string;
  text: string;
  rules: TemplateRules;
}

const numbered = (list: readonly string[], name: string, rules: TemplateRules): Template[] =>
  list.map((text, index) => ({ where: `${name}.${index}`, text, rules }));

/** Every text of a playbook, with its place and what it must keep to. */
function templates(playbook: Playbook): Template[] {
  const { blocks, reactions, never, calm, exits, letter } = playbook;
  return [
    ...blocks.map(({ id, type, text }) => ({
      where: `blocks.${id}`,
      text,
      rules: type === 'say' || type === 'ask' ? SPOKEN : SHOWN,
    })),
    ...reactions.flatMap(({ id, answers }) => numbered(answers, `reactions.${id}.answers`, ALWAYS)),
    ...numbered(never, 'never', SHOWN),
    ...numbered(calm, 'calm', SHOWN),
    ...numbered(exits, 'exits', ALWAYS),
    ...(letter ? [{ where: 'letter.subject', text: letter.subject, rules: { spoken: false, lasting: true } }] : []),
    ...numbered(letter?.paragraphs ?? [], 'letter.paragraphs', SHOWN),
  ];
}

function repeated(ids: readonly string[], name: string): PlaybookProblem[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(twice)].map((id) => ({ where: `${name}.${id}`, problem: 'the id is used twice' }));
}

/**
 * What the schema cannot see: messages that do not parse, fields and flags that do not exist, sentences too long to say, ids
 * used twice. renderPlaybook() takes any playbook without problems.
 */
export function playbookProblems(playbook: Playbook): PlaybookProblem[] {
  return [
    ...repeated(
      playbook.blocks.map((block) => block.id),
      'blocks',
    ),
    ...repeated(
      playbook.reactions.map((reaction) => reaction.id),
      'reactions',
    ),
    ...playbook.blocks
      .filter(({ when }) => when !== undefined && !isFlagId(when.replace(/^!/, '')))
      .map(({ id, when }) => ({ where: `blocks.${id}`, problem: `unknown flag “${when}”` })),
    ...templates(playbook).flatMap(({ where, text, rules }) =>
      templateProblems(text, playbook.lang, rules).map((problem) => ({ where, problem })),
    ),
  ];
}
