import { useId } from 'react';
import { WordingHint } from '@/components/wording';
import type { CaseState } from '@/lib/domain/state';
import type { RenderedReaction } from '@/lib/playbook/render';
import { callLog } from './call-log';
import { CallLogList } from './call-log-list';

/** What was noted in the call, read again once it is over; only now are judging words pointed at (domain 8), not while one talks. */
export function CallReview({ parting, reactions }: { parting: CaseState; reactions: readonly RenderedReaction[] }) {
  const id = useId();
  const entries = callLog(parting);
  const notes = entries.filter(({ kind }) => kind === 'note').map(({ text }) => text);
  return (
    <div>
      <CallLogList entries={entries} reactions={reactions} />
      <WordingHint id={id} text={notes.join('\n')} />
    </div>
  );
}
