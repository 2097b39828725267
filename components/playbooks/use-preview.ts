import { useState } from 'react';
import { useNames } from '@/components/cards/form';
import { SPEAKS_OF_PARTING } from '@/components/talks/talk-groups';
import { clientValues } from '@/lib/playbook/client-values';
import { EXAMPLE_VALUES } from '@/lib/playbook/example-values';
import type { FlagId, PlaybookFlags } from '@/lib/playbook/flags';
import { flagsUsed } from '@/lib/playbook/flags-used';
import { renderPlaybook } from '@/lib/playbook/render';
import type { Playbook } from '@/lib/schema/playbook';
import { useClient } from '@/lib/store/hooks/use-client';
import { PLAYBOOK_GROUPS } from './playbook-groups';

const PARTING: ReadonlySet<string> = new Set<string>([
  ...PLAYBOOK_GROUPS.filter(({ id }) => id === 'parting').flatMap(({ kinds }) => [...kinds]),
  ...SPEAKS_OF_PARTING,
]);

/** What a preview of examples shows at first: the usual case. */
const USUAL: PlaybookFlags = { stateReason: true, finishOpenWork: true };

/**
 * A script as talks would show it: with examples, in every case one likes to see, or with what is known of a client.
 * @param playbook without mistakes
 * @param client id of the client that fills it in; undefined for examples
 */
export function usePreview(playbook: Playbook, client: string | undefined) {
  const { me } = useNames();
  const view = useClient(client ?? null);
  const [flags, setFlags] = useState(USUAL);
  const { lang, kind } = playbook;
  const real = view && clientValues(view.state, { policy: view.policy, now: view.now, lang, authorName: me });
  return {
    client: view?.state.name,
    /** B-legal: the words of a parting are locked for this client while nothing may be said to it yet. */
    isLocked: Boolean(view?.status.kinds.includes('say-nothing') && PARTING.has(kind)),
    script: renderPlaybook(playbook, real?.values ?? EXAMPLE_VALUES[lang], real?.flags ?? flags),
    examples: real ? undefined : EXAMPLE_VALUES[lang],
    /** Cases the script tells apart; a client's own are as they are. */
    cases: real ? [] : flagsUsed(playbook),
    flags,
    setFlag: (id: FlagId, holds: boolean) => setFlags((now) => ({ ...now, [id]: holds })),
  };
}
