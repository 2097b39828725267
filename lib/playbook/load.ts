import enPartingCall from '@/assets/playbooks/en/parting-call.json';
import enWarningTalk from '@/assets/playbooks/en/warning-talk.json';
import ruPartingCall from '@/assets/playbooks/ru/parting-call.json';
import ruWarningTalk from '@/assets/playbooks/ru/warning-talk.json';
import type { Playbook, ScriptLanguage } from '@/lib/schema/playbook';

/**
 * The playbooks that come with Sideline, by kind and language. JSON widens every string, hence the assertion; the tests check
 * each file against the schema and with playbookProblems(), so that no page needs zod for it.
 */
export const BUILT_IN_PLAYBOOKS: Record<Playbook['kind'], Record<ScriptLanguage, Playbook>> = {
  'warning-talk': { en: enWarningTalk as Playbook, ru: ruWarningTalk as Playbook },
  'parting-call': { en: enPartingCall as Playbook, ru: ruPartingCall as Playbook },
};

/** The built-in playbook of a kind (B-yellow-talk, A-call) in the language of the script. */
export const builtInPlaybook = (kind: Playbook['kind'], lang: ScriptLanguage): Playbook => BUILT_IN_PLAYBOOKS[kind][lang];
