import { BUILT_IN_PLAYBOOKS } from '@/lib/playbook/load';
import type { Playbook } from '@/lib/schema/playbook';

/** Every built-in playbook, named for test titles. */
export const builtIn: [string, Playbook][] = Object.values(BUILT_IN_PLAYBOOKS)
  .flatMap((byLanguage) => Object.values(byLanguage))
  .map((playbook) => [`${playbook.lang}/${playbook.kind}`, playbook]);

/** Every text that is spoken aloud: say, ask, answers, exits. */
export const spokenTemplates = ({ blocks, reactions, exits }: Playbook): string[] => [
  ...blocks.filter(({ type }) => type === 'say' || type === 'ask').map(({ text }) => text),
  ...reactions.flatMap(({ answers }) => answers),
  ...exits,
];

export const letterTemplates = ({ letter }: Playbook): string[] => (letter ? [letter.subject, ...letter.paragraphs] : []);
