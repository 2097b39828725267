import { z } from 'zod';
import { playbook, type PlaybookKind, type ScriptLanguage } from './playbook';

/** A team's own version of a playbook, as it is stored, backed up and handed on in a file. */
export const teamPlaybook = playbook.extend({
  /** Talks use it in place of the built-in one. */
  inUse: z.boolean().default(true),
});
export type TeamPlaybook = z.infer<typeof teamPlaybook>;

/** Key of the one version a team can have of a kind in a language. */
export const playbookKey = ({ lang, kind }: { lang: ScriptLanguage; kind: PlaybookKind }): string => `${lang}/${kind}`;

export const PLAYBOOK_FILE_FORMAT = 'sideline-playbooks';
export const PLAYBOOK_FILE_VERSION = 1;

/** Outer form of `sideline-playbooks-….json`; its playbooks are checked one by one, so that a bad one stops no good one. */
export const playbookFile = z.object({
  format: z.literal(PLAYBOOK_FILE_FORMAT),
  version: z.number().int().min(1),
  playbooks: z.array(z.unknown()).min(1).max(1_000),
});
