import { useMemo } from 'react';
import { useWords } from '@/components/ui';
import type { YellowState } from '@/lib/domain/state';
import { warningTalkFlags } from '@/lib/playbook/flags-from-case';
import { renderPlaybook } from '@/lib/playbook/render';
import { warningTalkValues } from '@/lib/playbook/values-from-case';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { usePlaybooks } from '@/lib/store/hooks/use-playbooks';
import { useNames } from '../form';
import type { ScriptInUse } from '../script-in-use';
import { scriptLanguage } from '../script-language';

/** B-yellow-talk: the script of the warning talk for one card, in the client's language. */
export function useWarningScript({ state, policy, now }: ClientView, yellow: YellowState, mayNameParting: boolean): ScriptInUse {
  const { language } = useWords();
  const { me } = useNames();
  const lang = scriptLanguage(state, language);
  const [chosen] = usePlaybooks(['warning-talk'], lang) ?? [];
  const script = useMemo(() => {
    const values = warningTalkValues({ state, authorName: me, policy, yellow, now });
    return chosen ? renderPlaybook(chosen.playbook, values, warningTalkFlags(yellow, mayNameParting)) : null;
  }, [state, policy, now, yellow, mayNameParting, me, chosen]);
  return { script, lang, kind: 'warning-talk', origin: chosen?.origin ?? 'built-in' };
}
