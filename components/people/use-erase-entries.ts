import { useRef, useState } from 'react';
import { useWarnedCommands } from '@/components/ui/use-warned-commands';
import type { Chain } from '@/lib/domain/retention/chains';
import type { Refusal } from '@/lib/domain/state';
import { MAX_ERASED_ENTRIES, RETENTION_RULES } from '@/lib/schema/event';
import type { RetentionOffer } from '@/lib/store/hooks/use-retention';

/** Whole chains in groups that fit into one command each. */
function* groupsOf(chains: readonly Chain[]): Generator<string[]> {
  let ids: string[] = [];
  for (const { events } of chains) {
    if (ids.length > 0 && ids.length + events.length > MAX_ERASED_ENTRIES) {
      yield ids;
      ids = [];
    }
    ids.push(...events.map(({ id }) => id));
  }
  if (ids.length > 0) yield ids;
}

/** What came of it: chains that are gone, and clients of whom something was refused. */
export interface Erased {
  chains: Chain[];
  refused: { name: string; refusal: Refusal }[];
}

/** Deletes what was put aside, client by client; what is refused stays as it is and is said. */
export function useEraseEntries() {
  const commands = useWarnedCommands();
  const [isPending, setPending] = useState(false);
  const isBusy = useRef(false);
  async function erase(offers: readonly RetentionOffer[]): Promise<Erased | null> {
    if (isBusy.current) return null;
    isBusy.current = true;
    setPending(true);
    const done: Erased = { chains: [], refused: [] };
    try {
      for (const { client, name, chains } of offers)
        for (const rule of RETENTION_RULES)
          for (const events of groupsOf(chains.filter((chain) => chain.rule === rule))) {
            const result = await commands.run('eraseEntries', { client }, { rule, events });
            if (result.ok) done.chains.push(...chains.filter((chain) => chain.events.some(({ id }) => events.includes(id))));
            else done.refused.push({ name, refusal: result.refusal });
          }
      return done;
    } finally {
      isBusy.current = false;
      setPending(false);
    }
  }
  return { erase, isPending };
}
