import { useMemo } from 'react';
import { useNames } from '@/components/cards/form';
import type { ScriptInUse } from '@/components/cards/script-in-use';
import { scriptLanguage } from '@/components/cards/script-language';
import { useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import { debtValues } from '@/lib/playbook/debt-values';
import { partingCallFlags } from '@/lib/playbook/flags-from-case';
import { partingKind } from '@/lib/playbook/parting-kind';
import { renderPlaybook } from '@/lib/playbook/render';
import { partingCallValues } from '@/lib/playbook/values-from-case';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { usePlaybooks } from '@/lib/store/hooks/use-playbooks';
import { useHeld } from './use-held';

/**
 * A-call: the script of the parting call that fits the card, and its letter, filled in from the case, in the client's language.
 * @param isSpoken it is being said: an edit made elsewhere waits until the view is opened again
 */
export function usePartingScript({ state, policy }: ClientView, red: RedState, isSpoken = false): ScriptInUse {
  const { language } = useWords();
  const { me } = useNames();
  const lang = scriptLanguage(state, language);
  const kind = partingKind(state, red, policy);
  const [found] = usePlaybooks([kind], lang) ?? [];
  const chosen = useHeld(found, `${lang} ${kind}`, isSpoken);
  const script = useMemo(() => {
    const known = partingCallValues({ state, authorName: me, policy, red });
    // What is still owed is asked for by the last day.
    const values = { ...known, ...debtValues(state, lang), payBy: known.endDate };
    return chosen ? renderPlaybook(chosen.playbook, values, partingCallFlags(red, policy)) : null;
  }, [state, policy, red, me, chosen, lang]);
  return { script, lang, kind, origin: chosen?.origin ?? 'built-in' };
}
