import type { CommandOutput } from '@/lib/messages/commands';
import type { CaseFieldId } from '@/lib/schema/case';
import type { EventDraft } from '@/lib/schema/event';
import { redPhase } from '../red-card';
import type { ClientState, RedState } from '../state';
import type { Plan } from './plan-context';

/** The parting a letter belongs to, while its case still takes answers about it. */
const openCase = (state: ClientState, ref: string | undefined): RedState | undefined =>
  state.reds.find((red) => red.ref === ref && redPhase(red) === 'approved' && !red.case.closed.afterwards);

const items = (state: ClientState, red: RedState, values: { letterSentHow: string | null; letterSentAt: number | null }) =>
  (Object.entries(values) as [CaseFieldId, string | number | null][]).map(([field, value]): EventDraft => ({
    type: 'case.item',
    client: red.client ?? state.id,
    ref: red.ref,
    body: { field, value },
  }));

/** C-step5: how and when the letter of a parting was sent, as the case asks for it. */
export function fillLetterSent(state: ClientState, { ref, how, sentAt }: CommandOutput<'recordLetter'>): EventDraft[] {
  const red = openCase(state, ref);
  return red ? items(state, red, { letterSentHow: how, letterSentAt: sentAt }) : [];
}

/** K-undo: a letter that was not sent is asked for again; a closed stage is opened first, for it rests on the letter. */
export function undoLetterSent(state: ClientState, ref: string, draft: EventDraft): Plan {
  const letter = state.letters.find((one) => one.ref === ref);
  const red = state.reds.find((one) => one.ref === letter?.about);
  if (!letter || !red || redPhase(red) === 'withdrawn') return { drafts: [draft] };
  if (red.case.closed.afterwards) return { refusal: { code: 'stage-closed', params: { stage: 'afterwards' } } };
  const isTheirs = openCase(state, red.ref) && red.case.values.letterSentAt === letter.sentAt;
  return { drafts: isTheirs ? [draft, ...items(state, red, { letterSentHow: null, letterSentAt: null })] : [draft] };
}
