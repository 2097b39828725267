import type { Playbook, PlaybookKind, ScriptLanguage } from '@/lib/schema/playbook';

const FILES = import.meta.glob<Playbook>(['/assets/playbooks/*/*.json', '!/assets/playbooks/*/fields.json'], {
  import: 'default',
});

/**
 * Any built-in playbook; its file is read when it is wanted.
 * @throws Error if Sideline has none of this kind and language
 */
export async function loadPlaybook(kind: PlaybookKind, lang: ScriptLanguage): Promise<Playbook> {
  const file = FILES[`/assets/playbooks/${lang}/${kind}.json`];
  if (!file) throw new Error(`No playbook ${lang}/${kind}`);
  return file();
}
