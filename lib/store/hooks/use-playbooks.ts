import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { type ChosenPlaybook, chosenPlaybook } from '@/lib/playbook/chosen-playbook';
import type { PlaybookKind, ScriptLanguage } from '@/lib/schema/playbook';
import { teamPlaybooksOf } from '../repositories/playbooks';
import { useBuiltIn } from './use-built-in';

/**
 * The playbooks that talks of these kinds use in one language: the team's version where there is one in use, else the built-in.
 * Follows changes made in other windows.
 * @returns null while they are read
 * @throws in rendering, if a built-in one cannot be read
 */
export function usePlaybooks(kinds: readonly PlaybookKind[], lang: ScriptLanguage): ChosenPlaybook[] | null {
  const wanted = [lang, ...kinds].join(' ');
  const builtIn = useBuiltIn(kinds, lang);
  const own = useLiveQuery(async () => ({ of: wanted, playbooks: await teamPlaybooksOf(kinds, lang) }), [wanted]);
  return useMemo(
    () =>
      builtIn && own?.of === wanted ? builtIn.map((playbook, index) => chosenPlaybook(playbook, own.playbooks[index])) : null,
    [builtIn, own, wanted],
  );
}
