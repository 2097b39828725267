import { useRef, useState } from 'react';
import { useAction } from '@/components/cards/form';
import type { RedState, Refusal } from '@/lib/domain/state';
import { CASE_FIELDS, type CaseFieldId } from '@/lib/schema/case';
import { useDraft } from '@/lib/store/hooks/use-draft';
import { asRows, type FieldValue, filledRows } from './field-value';

export type SaveState = 'empty' | 'draft' | 'saving' | 'saved' | 'refused';

export interface CaseFieldHandle {
  /** What is shown: the draft if there is one, else what is stored. */
  value: FieldValue | undefined;
  /** Keeps a change as a draft; it survives a closed panel. */
  edit: (value: FieldValue) => void;
  /** Writes the draft into the case. Without a draft, or with the stored value unchanged, nothing is written. */
  commit: () => void;
  /** Edits and writes at once, for choices and ticks. */
  put: (value: FieldValue) => void;
  state: SaveState;
  refusal: Refusal | null;
}

/** What is written of what was typed: lines without anything in them are not. */
const tidy = (field: CaseFieldId, value: FieldValue): FieldValue =>
  CASE_FIELDS[field].kind === 'rows' ? filledRows(asRows(value)) : value;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isEmpty = (value: FieldValue): boolean => value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** One field of a case: draft while it is edited, an event once it is left. @param client id of the client */
export function useCaseField(client: string, red: RedState, field: CaseFieldId): CaseFieldHandle | null {
  const stored = red.case.values[field] as FieldValue | undefined;
  const draft = useDraft<{ value: FieldValue }>(`case:${red.ref}:${field}`);
  const [typed, setTyped] = useState<{ value: FieldValue } | null>(null);
  // What was typed last, also for a commit that comes before React rendered it.
  const latest = useRef<{ value: FieldValue } | null>(null);
  // A button may fill the field in while what was typed before is still being written: then it is written after that.
  const isWriting = useRef(false);
  const putSince = useRef(false);
  const action = useAction(client);
  if (draft.value === undefined) return null;

  const open = typed ?? draft.value;
  const edit = (value: FieldValue) => {
    latest.current = { value };
    setTyped({ value });
    void draft.save({ value });
  };
  async function write(typedValue: FieldValue) {
    if (isWriting.current) return;
    isWriting.current = true;
    await writeOnce(typedValue).finally(() => (isWriting.current = false));
    if (putSince.current) {
      putSince.current = false;
      if (latest.current) await write(latest.current.value);
    }
  }
  async function writeOnce(typedValue: FieldValue) {
    const value = tidy(field, typedValue);
    const isUnchanged = same(value, stored) || (stored === undefined && isEmpty(value));
    if (!isUnchanged && !(await action.run('setCaseItem', { ref: red.ref, field, value }))) return;
    if (latest.current && !same(latest.current.value, typedValue)) return; // typed on in the meantime: that is the draft now
    latest.current = null;
    setTyped(null);
    await draft.discard();
  }
  const isFilled = stored !== undefined && !isEmpty(stored);
  const state = action.isPending ? 'saving' : action.refusal ? 'refused' : open ? 'draft' : isFilled ? 'saved' : 'empty';
  return {
    value: open ? open.value : stored,
    edit,
    commit: () => {
      const pending = latest.current ?? open;
      if (pending) void write(pending.value);
    },
    put: (value) => {
      edit(value);
      putSince.current = isWriting.current;
      void write(value);
    },
    state,
    refusal: action.refusal,
  };
}
