import { mayNameParting, needsLegalEarly } from '@/lib/domain/may-name-parting';
import { standingRed } from '@/lib/domain/red-card';
import type { ClientState } from '@/lib/domain/state';
import type { Policy } from '@/lib/schema/policy';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import type { PlaybookValues } from './fields';
import type { PlaybookFlags } from './flags';
import { partingCallFlags, warningTalkFlags } from './flags-from-case';
import { talkFacts } from './talk-values';
import { partingCallValues, warningTalkValues } from './values-from-case';

/** All that the record of a client fills into scripts of any kind: its facts, its last yellow card, its parting. */
export function clientValues(
  state: ClientState,
  { policy, now, lang, authorName }: { policy: Policy; now: number; lang: ScriptLanguage; authorName: string },
): { values: PlaybookValues; flags: PlaybookFlags } {
  const common = { state, authorName, policy };
  const yellow = state.yellows.findLast((card) => !card.withdrawn);
  const red = standingRed(state);
  const parting = red && partingCallValues({ ...common, red });
  const set = <T extends object>(values: T | undefined): Partial<T> =>
    Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== undefined)) as Partial<T>;
  return {
    values: {
      ...talkFacts({ state, authorName, timeZone: policy.timeZone, now, lang }),
      ...set(yellow && warningTalkValues({ ...common, yellow, now })),
      ...set(parting),
      ...set(parting?.endDate === undefined ? undefined : { payBy: parting.endDate }),
    },
    flags: {
      stateReason: policy.stateReason, // P-conflict
      ...(red && partingCallFlags(red, policy)),
      mayNameParting: !needsLegalEarly(state, policy), // B-legal-early
      ...(yellow && warningTalkFlags(yellow, mayNameParting(state, yellow.plan, policy))),
    },
  };
}
