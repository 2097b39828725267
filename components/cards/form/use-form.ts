import { useRef, useState } from 'react';
import { useDraft } from '@/lib/store/hooks/use-draft';

export interface Form<T> {
  values: T;
  /** Changes some fields and keeps them as a draft. */
  set: (changes: Partial<T>) => void;
  /** What was typed here before, in another opening of the form, is shown again. */
  isRestored: boolean;
  /** The draft could not be written (storage full): what is typed lives in this page only. */
  isUnkept: boolean;
  /** Throws the changes away: sent, or the user wants the prefilled values back. */
  discard: () => void;
}

/** Keeps of a stored draft what still fits: fields that the form has, of the same type. */
export function fittingDraft<T extends object>(draft: unknown, initial: T): Partial<T> {
  if (typeof draft !== 'object' || draft === null) return {};
  const fits = ([key, value]: [string, unknown]) => {
    const known: unknown = Reflect.get(initial, key);
    return Object.hasOwn(initial, key) && (known === undefined || value === undefined || typeof known === typeof value);
  };
  return Object.fromEntries(Object.entries(draft).filter(fits)) as Partial<T>;
}

/**
 * Values of a form that starts prefilled and survives a closed panel. Only what the user changed is kept as a draft, so fields
 * left alone go on following what they were filled in from.
 * @param key of the draft, e.g. `yellow:<client>`
 * @param initial prefilled values; a field that starts empty must be there as `undefined` or ''
 * @param onKept called whenever the draft was written or thrown away
 * @returns null while the draft is being read
 */
export function useForm<T extends object>(key: string, initial: T, onKept?: () => void): Form<T> | null {
  const draft = useDraft<Partial<T>>(key);
  const [changes, setChanges] = useState<Partial<T> | null>(null);
  // Two changes may come before React renders the first.
  const latest = useRef<Partial<T> | null>(null);
  const [isUnkept, setUnkept] = useState(false);
  if (draft.value === undefined && changes === null) return null;
  const kept = fittingDraft(draft.value, initial);
  const current = changes ?? kept;
  const watch = (writing: Promise<void>) => {
    const settle = (isKept: boolean) => () => {
      setUnkept(!isKept);
      if (isKept) onKept?.();
    };
    void writing.then(settle(true), settle(false));
  };
  return {
    values: { ...initial, ...current },
    isRestored: changes === null && Object.keys(kept).length > 0,
    isUnkept,
    set: (part) => {
      const next = { ...(latest.current ?? kept), ...part };
      latest.current = next;
      setChanges(next);
      watch(draft.save(next));
    },
    discard: () => {
      latest.current = {};
      setChanges({});
      watch(draft.discard());
    },
  };
}
