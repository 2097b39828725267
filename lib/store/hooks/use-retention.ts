import { useEffect, useState } from 'react';
import type { Policy } from '@/lib/schema/policy';
import { type RetentionOffer, type RetentionPreview, retentionPreview } from '../retention/retention-preview';

export type { RetentionOffer, RetentionPreview };

export type RetentionState =
  | { kind: 'looking'; done: number; all: number }
  | { kind: 'ready'; preview: RetentionPreview; now: number }
  | { kind: 'failed'; message: string };

const LOOKING: RetentionState = { kind: 'looking', done: 0, all: 0 };

/** Looks for what has passed the limits of the policy (domain 8). @param round raised to look again */
export function useRetention(policy: Policy, round: number): RetentionState {
  const [found, setFound] = useState<{ policy: Policy; round: number; state: RetentionState }>();
  useEffect(() => {
    const aborter = new AbortController();
    const { signal } = aborter;
    const show = (state: RetentionState) => signal.aborted || setFound({ policy, round, state });
    const now = Date.now();
    retentionPreview({ policy, now, signal, onProgress: (done, all) => void show({ kind: 'looking', done, all }) }).then(
      (preview) => show({ kind: 'ready', preview, now }),
      (error: unknown) => show({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => aborter.abort();
  }, [policy, round]);
  return found?.policy === policy && found.round === round ? found.state : LOOKING;
}
