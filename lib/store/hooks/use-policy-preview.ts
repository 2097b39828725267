import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Policy } from '@/lib/schema/policy';
import { db } from '../database';
import { readLogEnd } from '../log-end';
import { type PolicyPreview, previewPolicy } from '../preview-policy';

export type { PolicyPreview, Standing } from '../preview-policy';

export interface PolicyPreviewState extends PolicyPreview {
  isDone: boolean;
  /** Why it could not be worked out. */
  problem?: string;
}

const AT_FIRST: PolicyPreviewState = { done: 0, all: 0, count: 0, changes: [], isDone: false };

export interface LivePolicyPreview extends PolicyPreviewState {
  /** It is done, and something was written since it began, here or in another window. */
  isStale: boolean;
  /** Works it out once more. */
  again: () => void;
}

/** Which clients would stand elsewhere under other rules; begins anew whenever the rules change, and stops when nobody looks. */
export function usePolicyPreview(from: Policy, to: Policy): LivePolicyPreview {
  const [state, setState] = useState(AT_FIRST);
  const [round, setRound] = useState(0);
  const written = useLiveQuery(async () => (await readLogEnd(db)).revision);
  const [fromText, toText] = [JSON.stringify(from), JSON.stringify(to)];
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const show = (isDone: boolean) => (preview: PolicyPreview) => {
      if (!signal.aborted) setState({ ...preview, isDone });
    };
    setState(AT_FIRST);
    previewPolicy(JSON.parse(fromText) as Policy, JSON.parse(toText) as Policy, {
      now: Date.now(),
      signal,
      onProgress: show(false),
    }).then(show(true), (error: unknown) => {
      if (!signal.aborted)
        setState({ ...AT_FIRST, isDone: true, problem: error instanceof Error ? error.message : String(error) });
    });
    return () => controller.abort();
  }, [fromText, toText, round]);
  const { isDone, revision } = state;
  const isStale = isDone && revision !== undefined && written !== undefined && written > revision;
  return { ...state, isStale, again: () => setRound(round + 1) };
}
