import type { Playbook } from '@/lib/schema/playbook';
import { isHint, type PlaybookProblem } from './playbook-problems';

/**
 * A draft that can be rendered: each text with a mistake is replaced by `instead`, so that the rest can be looked at meanwhile.
 * @param instead plain words without braces
 */
export function withoutMistakes(draft: Playbook, problems: readonly PlaybookProblem[], instead: string): Playbook {
  const broken = new Set(problems.filter((one) => !isHint(one) && one.code !== 'empty').map(({ where }) => where));
  const text = (where: string, words: string) => (broken.has(where) ? instead : words);
  const list = (name: string, lines: readonly string[]) => lines.map((line, index) => text(`${name}.${index}`, line));
  const { blocks, reactions, never, calm, exits, letter } = draft;
  return {
    ...draft,
    blocks: blocks.map((block, index) => ({ ...block, text: text(`blocks.${index}`, block.text) })),
    reactions: reactions.map((one, index) => ({ ...one, answers: list(`reactions.${index}.answers`, one.answers) })),
    never: list('never', never),
    calm: list('calm', calm),
    exits: list('exits', exits),
    letter: letter && {
      subject: text('letter.subject', letter.subject),
      paragraphs: list('letter.paragraphs', letter.paragraphs),
    },
  };
}
