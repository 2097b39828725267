import { loadPlaybook } from '@/lib/playbook/load-any';
import { type Playbook, PLAYBOOK_KINDS, type PlaybookKind, SCRIPT_LANGUAGES, type ScriptLanguage } from '@/lib/schema/playbook';

/** Every built-in playbook, named for test titles. */
export const builtIn: [string, Playbook][] = await Promise.all(
  SCRIPT_LANGUAGES.flatMap((lang) =>
    PLAYBOOK_KINDS.map(async (kind): Promise<[string, Playbook]> => [`${lang}/${kind}`, await loadPlaybook(kind, lang)]),
  ),
);

/** Every text that is spoken aloud: say, ask, answers, exits. */
export const spokenTemplates = ({ blocks, reactions, exits }: Playbook): string[] => [
  ...blocks.filter(({ type }) => type === 'say' || type === 'ask').map(({ text }) => text),
  ...reactions.flatMap(({ answers }) => answers),
  ...exits,
];

export const letterTemplates = ({ letter }: Playbook): string[] => (letter ? [letter.subject, ...letter.paragraphs] : []);

/** The built-in playbook of a kind and language. */
export function builtInPlaybook(kind: PlaybookKind, lang: ScriptLanguage): Playbook {
  const found = builtIn.find(([name]) => name === `${lang}/${kind}`);
  if (!found) throw new Error(`No playbook ${lang}/${kind}`);
  return found[1];
}
