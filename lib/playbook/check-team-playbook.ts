import { PLAYBOOK_KINDS, SCRIPT_LANGUAGES } from '@/lib/schema/playbook';
import { teamPlaybook, type TeamPlaybook } from '@/lib/schema/team-playbook';
import { isHint, type PlaybookProblem, playbookProblems } from './playbook-problems';

/** Why a playbook from outside is not taken; words: `playbook:problem.<code>`. */
export interface PlaybookFault {
  /** Path in its JSON, e.g. `blocks.3.text`; '' for the whole. */
  where: string;
  code: PlaybookProblem['code'] | 'malformed' | 'unknown-kind' | 'unknown-language' | 'double';
  params?: Record<string, string | number>;
}

const get = (raw: unknown, key: string): unknown =>
  typeof raw === 'object' && raw !== null ? (Reflect.get(raw, key) as unknown) : undefined;

/** Checks a playbook from a file, a backup or a page: its shape, then whether it can be said. */
export function checkTeamPlaybook(raw: unknown): { playbook: TeamPlaybook } | { fault: PlaybookFault } {
  const kind = get(raw, 'kind');
  if (typeof kind === 'string' && !PLAYBOOK_KINDS.some((known) => known === kind))
    return { fault: { where: 'kind', code: 'unknown-kind', params: { kind: kind.slice(0, 60) } } };
  const lang = get(raw, 'lang');
  if (typeof lang === 'string' && !SCRIPT_LANGUAGES.some((known) => known === lang))
    return { fault: { where: 'lang', code: 'unknown-language', params: { lang: lang.slice(0, 20) } } };
  const parsed = teamPlaybook.safeParse(raw);
  if (!parsed.success) return { fault: { where: parsed.error.issues[0]?.path.join('.') ?? '', code: 'malformed' } };
  const problem = playbookProblems(parsed.data).find((one) => !isHint(one));
  return problem ? { fault: problem } : { playbook: parsed.data };
}
