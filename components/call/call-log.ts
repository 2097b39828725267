import type { CaseState } from '@/lib/domain/state';

export interface CallLogEntry {
  ref: string;
  kind: 'note' | 'reaction';
  /** What was typed, or the id of the reaction. */
  text: string;
  /** Since the call began, ms; before it negative. */
  offset: number;
  at: number;
}

/** Notes and reactions of the call in the order in which they were written, with their time in the call. */
export function callLog({ logs, values }: Pick<CaseState, 'logs' | 'values'>): CallLogEntry[] {
  const start = typeof values.callStartedAt === 'number' ? values.callStartedAt : undefined;
  const entries = (['callNote', 'reaction'] as const).flatMap((field) =>
    (logs[field] ?? []).flatMap(({ ref, at, value }) => {
      if (typeof value !== 'string') return [];
      const kind: CallLogEntry['kind'] = field === 'callNote' ? 'note' : 'reaction';
      return [{ ref, kind, text: value, offset: at - (start ?? at), at }];
    }),
  );
  return entries.toSorted((a, b) => a.at - b.at);
}
