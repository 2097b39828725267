import { useWords } from '@/components/ui';
import { mayNameParting } from '@/lib/domain/may-name-parting';
import { isLastWarning } from '@/lib/domain/yellow-card';
import type { Channel } from '@/lib/schema/note';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { today } from '../days';
import { useForm, useNames } from '../form';
import { scriptLanguage } from '../script-language';
import { answeredLegal, type LegalDraft, NO_LEGAL } from './legal-questions';
import { useCardWords } from './use-card-words';
import { yellowPrefill } from './yellow-prefill';

interface YellowValues {
  notes: string[];
  /** undefined: not edited, so the prefilled sentence stands. */
  boundary: string | undefined;
  mustChange: string | undefined;
  otherwise: string | undefined;
  channel: Channel;
  tellBy: string;
  tellOn: string | undefined;
  legal: LegalDraft;
}

/**
 * The form of a yellow card, prefilled from the notes (B-yellow). What the user left alone follows the chosen notes and the legal
 * answers; what was edited stays as typed.
 * @param chosen refs of the notes to rest on at first
 * @returns null while its draft is being read
 */
export function useYellowForm({ state, status, policy, now }: ClientView, chosen: readonly string[] | undefined) {
  const { language } = useWords();
  const { me } = useNames();
  const lang = scriptLanguage(state, language);
  const words = useCardWords(lang);
  const lastWarning = isLastWarning(state, policy, now);
  const prefillFor = (notes: readonly string[] | undefined, naming: boolean) =>
    yellowPrefill({ state, points: status.points, now, chosen: notes, lastWarning, mayNameParting: naming, words });

  const form = useForm<YellowValues>(`yellow:${state.id}`, {
    notes: prefillFor(chosen, false).notes,
    boundary: undefined,
    mustChange: undefined,
    otherwise: undefined,
    channel: 'phone',
    tellBy: me,
    tellOn: today(policy),
    legal: NO_LEGAL,
  });
  if (!form) return null;
  const legal = answeredLegal(form.values.legal);
  const naming = mayNameParting(state, { legal }, policy);
  const filled = prefillFor(form.values.notes, naming);
  const { boundary, mustChange, otherwise } = form.values;
  return {
    ...form,
    lang,
    lastWarning,
    mayNameParting: naming,
    legal,
    values: {
      ...form.values,
      boundary: boundary ?? filled.boundary,
      mustChange: mustChange ?? filled.mustChange,
      otherwise: otherwise ?? filled.otherwise,
    },
    isEdited: [boundary, mustChange, otherwise].some((text) => text !== undefined),
  };
}

export type YellowForm = NonNullable<ReturnType<typeof useYellowForm>>;
