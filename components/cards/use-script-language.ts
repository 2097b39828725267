import { announce, useWords } from '@/components/ui';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import { useAction } from './form';

/** Language of all scripts and letters to one client: chosen once, remembered with the client as an event, whatever the panel speaks. */
export function useScriptLanguage(client: string) {
  const { t } = useWords();
  const action = useAction(client);
  async function choose(lang: ScriptLanguage) {
    if (await action.run('updateProfile', { scriptLanguage: lang })) announce(t(`playbook:bar.now.${lang}`));
  }
  return { choose, refusal: action.refusal, isPending: action.isPending };
}
