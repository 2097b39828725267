import { useForm } from '@/components/cards/form';
import { withCurlyApostrophes } from '@/lib/playbook/curly';
import { samePlaybook } from '@/lib/playbook/same-playbook';
import type { Playbook } from '@/lib/schema/playbook';
import { playbookKey, type TeamPlaybook } from '@/lib/schema/team-playbook';

export const DRAFT_PREFIX = 'playbook:';

/** The parts of a playbook that its author writes. */
export type EditedParts = Pick<Playbook, 'title' | 'purpose' | 'blocks' | 'reactions' | 'never' | 'calm' | 'exits' | 'letter'>;

interface DraftValues extends EditedParts {
  /** Version of the team's that the edits began from, 0 for none. */
  basedOn: number;
  /** There is no version of the team's yet, and one is being made. */
  started: boolean;
}

/** The parts alone; an absent one is there as undefined, so that a draft can hold it. */
export const partsOf = ({ title, purpose, blocks, reactions, never, calm, exits, letter }: Playbook): EditedParts => ({
  title,
  purpose,
  blocks,
  reactions,
  never,
  calm,
  exits,
  letter,
});

export interface PlaybookForm {
  /** As it would be saved. */
  playbook: TeamPlaybook;
  isEditing: boolean;
  /** Something is not saved. */
  isChanged: boolean;
  /** Version that the edits began from; null if there was none. */
  basedOn: number | null;
  /** The version began from is not the one that is stored now. */
  isOutdated: boolean;
  isUnkept: boolean;
  set: (parts: Partial<EditedParts>) => void;
  /** The edits shall replace what is stored now. */
  rebase: () => void;
  discard: () => void;
}

/**
 * The edits of one playbook, kept as a draft until they are saved or thrown away.
 * @param own the team's stored version
 * @param isDamaged it cannot be shown: the edits begin from the built-in words
 * @returns null while the draft is read
 */
export function usePlaybookForm(builtIn: Playbook, own: TeamPlaybook | undefined, isDamaged: boolean): PlaybookForm | null {
  const from = own && !isDamaged ? own : builtIn;
  const stored = own && Number.isInteger(own.version) ? own.version : 0;
  const form = useForm<DraftValues>(DRAFT_PREFIX + playbookKey(builtIn), { ...partsOf(from), basedOn: stored, started: false });
  if (!form) return null;
  const { basedOn, started, ...parts } = form.values;
  const { id, version, kind, lang } = from;
  const playbook = withCurlyApostrophes({ ...parts, id, version, kind, lang, inUse: own?.inUse ?? true });
  const keep = { basedOn, started: true };
  return {
    playbook,
    isEditing: own !== undefined || started,
    isChanged: own && !isDamaged ? !samePlaybook(own, playbook) : started,
    basedOn: basedOn === 0 ? null : basedOn,
    isOutdated: started && basedOn !== stored,
    isUnkept: form.isUnkept,
    set: (changes) => form.set({ ...changes, ...keep }),
    rebase: () => form.set({ ...parts, basedOn: stored, started: true }),
    discard: form.discard,
  };
}
