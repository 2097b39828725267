import type { ChosenPlaybook } from '@/lib/playbook/chosen-playbook';
import type { RenderedPlaybook } from '@/lib/playbook/render';
import type { PlaybookKind, ScriptLanguage } from '@/lib/schema/playbook';

/** A script as a view shows it: filled in, in which language, and whose words they are. */
export interface ScriptInUse {
  /** null while its file is read */
  script: RenderedPlaybook | null;
  lang: ScriptLanguage;
  kind: PlaybookKind;
  origin: ChosenPlaybook['origin'];
}
