import { CASE_FIELDS, type CaseFieldId } from '@/lib/schema/case';
import { caseValueSchema } from '@/lib/schema/case-value';
import type { CaseState, ClientState, Stamp } from '../state';
import { type Handlers, change, stampOf } from './handler';

type CaseEvents = 'case.item' | 'case.stage.closed' | 'case.stage.reopened' | 'case.closed';

function changeCase(state: ClientState, ref: string | undefined, by: (parting: CaseState) => CaseState): ClientState | null {
  const reds = change(state.reds, ref, (red) => ({ ...red, case: by(red.case) }));
  return reds && { ...state, reds };
}

function withValue(parting: CaseState, field: CaseFieldId, value: unknown, stamp: Stamp): CaseState {
  const setBy = { ...parting.setBy, [field]: stamp };
  if (CASE_FIELDS[field].kind === 'log') {
    const log = [...(parting.logs[field] ?? []), { ...stamp, value }];
    return { ...parting, setBy, logs: { ...parting.logs, [field]: log } };
  }
  const values = { ...parting.values, [field]: value };
  if (value === null) delete values[field];
  return { ...parting, setBy, values, ...(field === 'calm' ? { coolSince: coolSince(parting, value, stamp.at) } : {}) };
}

/** B-cool: whoever is wound up waits from now on; whoever is calm waits from the first time they said so. */
function coolSince(parting: CaseState, calm: unknown, at: number): number | undefined {
  if (calm === null) return undefined;
  return calm === 'yes' ? (parting.coolSince ?? at) : at;
}

export const caseEvents: Handlers<CaseEvents> = {
  'case.item': (state, event) => {
    const value = caseValueSchema(event.body.field).safeParse(event.body.value);
    if (!value.success) return null;
    return changeCase(state, event.ref, (parting) => withValue(parting, event.body.field, value.data, stampOf(event)));
  },
  'case.stage.closed': (state, event) =>
    changeCase(state, event.ref, (parting) => {
      const { stage } = event.body;
      const override = event.body.override || undefined; // an empty one overrides nothing (B-legal, B-cool)
      return { ...parting, closed: { ...parting.closed, [stage]: { ...stampOf(event), override } } };
    }),
  'case.stage.reopened': (state, event) =>
    changeCase(state, event.ref, ({ end, ...parting }) => {
      const closed = { ...parting.closed };
      delete closed[event.body.stage];
      // Bound until a day: reopening a stage is how the parting goes on.
      return end && end.outcome !== 'bound' ? { ...parting, closed, end } : { ...parting, closed };
    }),
  'case.closed': (state, event) =>
    changeCase(state, event.ref, (parting) => ({ ...parting, end: { ...stampOf(event), outcome: event.body.outcome } })),
};
