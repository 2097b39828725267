import { useMemo } from 'react';
import { useWords } from '@/components/ui';
import type { YellowState } from '@/lib/domain/state';
import { warningTalkFlags } from '@/lib/playbook/flags-from-case';
import { builtInPlaybook } from '@/lib/playbook/load';
import { type RenderedPlaybook, renderPlaybook } from '@/lib/playbook/render';
import { warningTalkValues } from '@/lib/playbook/values-from-case';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { useNames } from '../form';
import { scriptLanguage } from '../script-language';

/** B-yellow-talk: the script of the warning talk for one card, in the client's language. */
export function useWarningScript(
  { state, policy, now }: ClientView,
  yellow: YellowState,
  mayNameParting: boolean,
): { script: RenderedPlaybook; lang: ScriptLanguage } {
  const { language } = useWords();
  const { me } = useNames();
  const lang = scriptLanguage(state, language);
  return useMemo(() => {
    const values = warningTalkValues({ state, authorName: me, policy, yellow, now });
    return {
      script: renderPlaybook(builtInPlaybook('warning-talk', lang), values, warningTalkFlags(yellow, mayNameParting)),
      lang,
    };
  }, [state, policy, now, yellow, mayNameParting, me, lang]);
}
