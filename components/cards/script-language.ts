import type { ClientState } from '@/lib/domain/state';
import type { ScriptLanguage } from '@/lib/schema/playbook';

/** Language of scripts and letters to this client: its own if one was chosen, else that of the panel. */
export const scriptLanguage = (
  { scriptLanguage: own }: Pick<ClientState, 'scriptLanguage'>,
  ui: ScriptLanguage,
): ScriptLanguage => own ?? ui;
