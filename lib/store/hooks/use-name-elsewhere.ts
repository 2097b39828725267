import { useEffect, useState } from 'react';
import type { Policy } from '@/lib/schema/policy';
import { type NameElsewhere, nameElsewhere } from '../people/name-elsewhere';

export type { NameElsewhere };

export type NameElsewhereState =
  | { kind: 'looking'; done: number; all: number }
  | { kind: 'ready'; found: NameElsewhere }
  | { kind: 'failed'; message: string };

/** Looks where the client's name would still stand after it is erased (domain 8). Stops with the component. */
export function useNameElsewhere(client: string, policy: Policy): NameElsewhereState {
  const [state, setState] = useState<NameElsewhereState>({ kind: 'looking', done: 0, all: 0 });
  useEffect(() => {
    const aborter = new AbortController();
    const { signal } = aborter;
    const show = (next: NameElsewhereState) => void (signal.aborted || setState(next));
    nameElsewhere(client, { policy, signal, onProgress: (done, all) => show({ kind: 'looking', done, all }) }).then(
      (found) => show({ kind: 'ready', found }),
      (error: unknown) => show({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => aborter.abort();
  }, [client, policy]);
  return state;
}
