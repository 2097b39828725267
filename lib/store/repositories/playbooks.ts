import type { PlaybookKind, ScriptLanguage } from '@/lib/schema/playbook';
import { playbookKey, type TeamPlaybook } from '@/lib/schema/team-playbook';
import { type Tables, db as ownDatabase } from '../database';

/** All playbooks of the team's own, by language and kind. */
export const teamPlaybooks = async (db: Tables = ownDatabase): Promise<TeamPlaybook[]> =>
  (await db.playbooks.orderBy('key').toArray()).map(({ playbook }) => playbook);

/** The team's own versions of these kinds in one language, in their order; undefined where there is none. */
export const teamPlaybooksOf = async (
  kinds: readonly PlaybookKind[],
  lang: ScriptLanguage,
  db: Tables = ownDatabase,
): Promise<(TeamPlaybook | undefined)[]> =>
  (await db.playbooks.bulkGet(kinds.map((kind) => playbookKey({ kind, lang })))).map((row) => row?.playbook);
