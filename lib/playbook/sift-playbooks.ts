import { playbookKey, type TeamPlaybook } from '@/lib/schema/team-playbook';
import { checkTeamPlaybook, type PlaybookFault } from './check-team-playbook';
import { samePlaybook } from './same-playbook';

export interface SiftedPlaybooks {
  /** Of a kind and language the team has no version of yet. */
  added: TeamPlaybook[];
  /** Other words than those the team has. */
  differing: TeamPlaybook[];
  /** Number of those that are here word for word. */
  alreadyThere: number;
  /** `index`: place in the file, from 0; `title`: what it calls itself, if that can be read. */
  refused: { index: number; title: string; fault: PlaybookFault }[];
}

const titleOf = (raw: unknown): string => {
  const title: unknown = typeof raw === 'object' && raw !== null && 'title' in raw ? raw.title : '';
  return typeof title === 'string' ? title.slice(0, 120) : '';
};

/** What reading playbooks in would do. Of two for the same kind and language the first counts, the second is refused. */
export function siftPlaybooks(raw: readonly unknown[], stored: readonly TeamPlaybook[]): SiftedPlaybooks {
  const here = new Map(stored.map((playbook) => [playbookKey(playbook), playbook]));
  const seen = new Set<string>();
  const sifted: SiftedPlaybooks = { added: [], differing: [], alreadyThere: 0, refused: [] };
  for (const [index, one] of raw.entries()) {
    const checked = checkTeamPlaybook(one);
    if ('fault' in checked) {
      sifted.refused.push({ index, title: titleOf(one), fault: checked.fault });
      continue;
    }
    const { playbook } = checked;
    const key = playbookKey(playbook);
    const known = here.get(key);
    if (seen.has(key)) sifted.refused.push({ index, title: playbook.title, fault: { where: '', code: 'double' } });
    else if (!known) sifted.added.push(playbook);
    else if (samePlaybook(known, playbook)) sifted.alreadyThere += 1;
    else sifted.differing.push(playbook);
    seen.add(key);
  }
  return sifted;
}
