import type { Look } from '@/lib/crm/teach/look';
import type { TaughtKind } from '@/lib/crm/taught/rule';
import { useDraft } from '@/lib/store/hooks/use-draft';

/** What has been shown so far on one site. It outlives a closed panel: while there is one, the panel goes on teaching. */
export interface TeachDraft {
  v: 1;
  looks: Look[];
  title: string;
  kind: TaughtKind;
  /** Rule whose name element is shown anew; null: a new rule. */
  edit: string | null;
}

export const NEW_DRAFT: TeachDraft = { v: 1, looks: [], title: '', kind: 'party', edit: null };

/** Key of the draft of one site. */
export const draftKey = (origin: string): string => `teach:${origin}`;

const isDraft = (value: unknown): value is TeachDraft =>
  typeof value === 'object' && value !== null && 'v' in value && value.v === 1 && 'looks' in value && Array.isArray(value.looks);

/** @param origin site in front; '' where there is none. @returns value undefined while loading, null while nothing is being taught there */
export function useTeachDraft(origin: string) {
  const { value, save, discard } = useDraft<TeachDraft>(draftKey(origin));
  return { draft: value === undefined ? undefined : origin !== '' && isDraft(value) ? value : null, save, discard };
}
