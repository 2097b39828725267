import { useMemo } from 'react';
import { useNames } from '@/components/cards/form';
import { scriptLanguage } from '@/components/cards/script-language';
import { useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import { partingCallFlags } from '@/lib/playbook/flags-from-case';
import { builtInPlaybook } from '@/lib/playbook/load';
import { type RenderedPlaybook, renderPlaybook } from '@/lib/playbook/render';
import { partingCallValues } from '@/lib/playbook/values-from-case';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import type { ClientView } from '@/lib/store/hooks/use-client';

/** A-call: the script of the parting call and its letter, filled in from the case, in the client's language. */
export function usePartingScript(
  { state, policy }: ClientView,
  red: RedState,
): { script: RenderedPlaybook; lang: ScriptLanguage } {
  const { language } = useWords();
  const { me } = useNames();
  const lang = scriptLanguage(state, language);
  return useMemo(() => {
    const values = partingCallValues({ state, authorName: me, policy, red });
    return { script: renderPlaybook(builtInPlaybook('parting-call', lang), values, partingCallFlags(red, policy)), lang };
  }, [state, policy, red, me, lang]);
}
