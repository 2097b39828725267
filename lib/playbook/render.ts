import type { Playbook, PlaybookBlock } from '@/lib/schema/playbook';
import type { FieldId, PlaybookValues } from './fields';
import { isFlagId, type PlaybookFlags } from './flags';
import { lineRenderer, type LineRenderer, type RenderedLine } from './render-line';

export interface RenderedBlock extends RenderedLine {
  id: string;
  type: PlaybookBlock['type'];
}
export interface RenderedReaction {
  id: string;
  label: string;
  answers: RenderedLine[];
  /** Id of the block to go on at, if it is said in this variant. */
  goTo?: string;
}
export interface RenderedLetter {
  subject: string;
  paragraphs: string[];
  missing: FieldId[];
  leftOut: FieldId[];
}
/** A playbook with its fields filled in: plain text only, never markup. */
export interface RenderedPlaybook {
  blocks: RenderedBlock[];
  reactions: RenderedReaction[];
  never: string[];
  calm: string[];
  exits: string[];
  letter?: RenderedLetter;
  /** Required fields of the talk (not of the letter) that are empty. */
  missing: FieldId[];
  /** Empty optional fields of the talk: what speaks of them is left out. */
  leftOut: FieldId[];
}

/** Whether a block is said. `when` is a flag, or a flag after `!`; an unknown flag never holds. */
export function blockHolds(when: string | undefined, flags: PlaybookFlags): boolean {
  if (when === undefined) return true;
  const negated = when.startsWith('!');
  const name = negated ? when.slice(1) : when;
  return isFlagId(name) && (flags[name] ?? false) !== negated;
}

/** Renders several templates and gathers what they lack. */
function collector(render: LineRenderer) {
  const missing = new Set<FieldId>();
  const leftOut = new Set<FieldId>();
  return {
    missing,
    leftOut,
    /** The line, or nothing if it is left out or has no words in this variant. */
    lines: (template: string): RenderedLine[] => {
      const line = render(template);
      if ('leftOut' in line) {
        for (const field of line.leftOut) leftOut.add(field);
        return [];
      }
      for (const field of line.missing) missing.add(field);
      return line.text.trim() === '' ? [] : [line];
    },
  };
}

function renderLetter(letter: NonNullable<Playbook['letter']>, render: LineRenderer): RenderedLetter {
  const { lines, missing, leftOut } = collector(render);
  const text = (template: string) => lines(template).map((line) => line.text);
  const subject = text(letter.subject).join('');
  const paragraphs = letter.paragraphs.flatMap(text);
  return { subject, paragraphs, missing: [...missing], leftOut: [...leftOut] };
}

/**
 * Fills in a playbook: for speaking, and its letter for writing.
 *
 * Values are never parsed as messages and come out as plain text, so braces, quotes and tags in a client's name are harmless.
 * Whether any of it may be shown or sent yet ("say nothing to the client yet", B-legal) is not decided here.
 * @param values empty or absent fields: see WhenEmpty
 * @param flags absent flags count as false
 * @throws SyntaxError or MissingValueError for a playbook with problems (playbookProblems() finds them beforehand)
 */
export function renderPlaybook(playbook: Playbook, values: PlaybookValues, flags: PlaybookFlags): RenderedPlaybook {
  const { lines, missing, leftOut } = collector(lineRenderer(playbook.lang, values, flags, 'speech'));
  const texts = (templates: readonly string[]) => templates.flatMap(lines).map((line) => line.text);
  const blocks = playbook.blocks
    .filter((block) => blockHolds(block.when, flags))
    .flatMap(({ id, type, text }) => lines(text).map((line) => ({ id, type, ...line })));
  return {
    blocks,
    reactions: playbook.reactions.map(({ id, label, answers, goTo }) => ({
      id,
      label,
      answers: answers.flatMap(lines),
      ...(blocks.some((block) => block.id === goTo) && { goTo }),
    })),
    never: texts(playbook.never),
    calm: texts(playbook.calm),
    exits: texts(playbook.exits),
    letter: playbook.letter && renderLetter(playbook.letter, lineRenderer(playbook.lang, values, flags, 'letter')),
    missing: [...missing],
    leftOut: [...leftOut],
  };
}
