import type { Playbook } from '@/lib/schema/playbook';
import { FIELD_IDS, type FieldId } from './fields';
import { messageArguments } from './message';

/** Every text of a playbook with fields in it, spoken or written. */
export const playbookTexts = ({ blocks, reactions, never, calm, exits, letter }: Playbook): string[] => [
  ...blocks.map(({ text }) => text),
  ...reactions.flatMap(({ answers }) => answers),
  ...never,
  ...calm,
  ...exits,
  ...(letter ? [letter.subject, ...letter.paragraphs] : []),
];

/** The fields that a playbook speaks of, in the order of lib/playbook/fields.ts. */
export function fieldsUsed(playbook: Playbook): FieldId[] {
  const used = new Set(playbookTexts(playbook).flatMap((text) => [...messageArguments(text, playbook.lang).fields]));
  return FIELD_IDS.filter((id) => used.has(id));
}
