import type { Playbook } from '@/lib/schema/playbook';
import { FLAG_IDS, type FlagId } from './flags';
import { playbookTexts } from './fields-used';
import { messageArguments } from './message';

/** The flags that blocks and texts of a playbook ask for, in the order of lib/playbook/flags.ts. @throws SyntaxError if a text is no message */
export function flagsUsed(playbook: Playbook): FlagId[] {
  const used = new Set([
    ...playbook.blocks.map(({ when = '' }) => when.replace(/^!/, '')),
    ...playbookTexts(playbook).flatMap((text) => [...messageArguments(text, playbook.lang).selects.keys()]),
  ]);
  return FLAG_IDS.filter((id) => used.has(id));
}
