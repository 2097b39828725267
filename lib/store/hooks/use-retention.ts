import { useEffect, useRef, useState } from 'react';
import type { Policy } from '@/lib/schema/policy';
import { CLIENTS_SHOWN, type RetentionOffer, type RetentionPreview } from '../retention/retention-desk';
import { startRetention } from '../retention/start-retention';

export { CLIENTS_SHOWN };
export type { RetentionOffer, RetentionPreview };

export type RetentionState =
  | { kind: 'looking'; done: number; all: number }
  | { kind: 'ready'; preview: RetentionPreview }
  | { kind: 'failed'; message: string };

const LOOKING: RetentionState = { kind: 'looking', done: 0, all: 0 };

/**
 * Looks for what has passed the limits of the policy (domain 8), beside the page.
 * @param round raised to look again
 * @returns how it stands, and a function to see the clients from a place on
 */
export function useRetention(policy: Policy, round: number): [RetentionState, showFrom: (from: number) => void] {
  const [found, setFound] = useState<{ policy: Policy; round: number; state: RetentionState }>();
  const worker = useRef<ReturnType<typeof startRetention>>(undefined);
  useEffect(() => {
    let isOver = false;
    const show = (state: RetentionState) => void (isOver || setFound({ policy, round, state }));
    const started = startRetention((message) => {
      if ('looking' in message) show({ kind: 'looking', ...message.looking });
      else if ('preview' in message) show({ kind: 'ready', preview: message.preview });
      else show({ kind: 'failed', message: message.error });
    });
    worker.current = started;
    started.ask({ policy, now: Date.now() });
    return () => {
      isOver = true;
      started.end();
    };
  }, [policy, round]);
  const state = found?.policy === policy && found.round === round ? found.state : LOOKING;
  return [state, (from) => worker.current?.ask({ from })];
}
