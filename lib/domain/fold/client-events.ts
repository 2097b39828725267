import { startOfDay } from '../day-rule';
import { emptyState } from '../empty-state';
import type { ClientState, RecordLink } from '../state';
import { type Handlers, change, stampOf } from './handler';

const together = (known: readonly string[], more: readonly string[] = []): string[] => [...new Set([...known, ...more])];
const withLink = (state: ClientState, link: RecordLink): ClientState => ({ ...state, records: [...state.records, link] });

type ClientEvents =
  | 'client.seen'
  | 'client.profile'
  | 'client.erased'
  | 'entries.erased'
  | 'legal.held'
  | 'legal.released'
  | 'record.same'
  | 'record.same.undone'
  | 'record.belongs'
  | 'record.belongs.undone'
  | 'record.distinct'
  | 'record.distinct.undone'
  | 'record.rekeyed';

function undo(state: ClientState, ref: string | undefined, relation: RecordLink['relation']): ClientState | null {
  const records = state.records.filter((link) => link.ref !== ref || link.relation !== relation);
  const merges = relation === 'same' ? state.merges?.filter((merge) => merge.ref !== ref) : state.merges;
  const found = records.length < state.records.length || merges?.length !== state.merges?.length;
  return found ? { ...state, records, merges } : null;
}

export const clientEvents: Handlers<ClientEvents> = {
  'client.seen': (state, event) => {
    const { name, record, phones, emails, taxIds } = event.body;
    const seen = {
      ...state,
      name: state.name || name,
      names: together(state.names, [name]),
      phones: together(state.phones, phones),
      emails: together(state.emails, emails),
      ...(taxIds && { taxIds: together(state.taxIds ?? [], taxIds) }),
    };
    return record ? withLink(seen, { ...stampOf(event), record, relation: 'same' }) : seen;
  },
  'client.profile': (state, { body }, policy) => ({
    ...state,
    name: body.name ?? state.name,
    names: body.name === undefined ? state.names : together(state.names, [body.name]),
    phones: body.phones ?? state.phones,
    emails: body.emails ?? state.emails,
    taxNumber: body.taxNumber ?? state.taxNumber,
    scriptLanguage: body.scriptLanguage ?? state.scriptLanguage,
    lead: body.lead ?? state.lead,
    owner: body.owner === undefined ? state.owner : body.owner || undefined,
    since: body.since === undefined ? state.since : startOfDay(body.since, policy.timeZone),
  }),
  /** Nothing but the ids stays; whatever arrives later is not folded in (apply-event.ts). */
  'client.erased': (state) => ({ ...emptyState(state.id), ids: state.ids, erased: true }),
  /** What was erased is no longer among the events; here nothing changes. */
  'entries.erased': (state) => state,
  'legal.held': (state, event) => ({
    ...state,
    legalHolds: [...(state.legalHolds ?? []), { ...stampOf(event), ...event.body }],
  }),
  'legal.released': (state, event) => {
    const legalHolds = change(state.legalHolds ?? [], event.ref, (hold) => ({
      ...hold,
      lifted: { ...stampOf(event), reason: event.body.reason },
    }));
    return legalHolds && { ...state, legalHolds };
  },

  'record.same': (state, event) => {
    const { record, other } = event.body;
    const stamp = stampOf(event);
    const linked = record ? withLink(state, { ...stamp, record, relation: 'same' }) : state;
    return other === undefined ? linked : { ...linked, merges: [...(state.merges ?? []), { ...stamp, other }] };
  },
  'record.same.undone': (state, { ref }) => undo(state, ref, 'same'),
  'record.belongs': (state, event) => withLink(state, { ...stampOf(event), record: event.body.record, relation: 'belongs' }),
  'record.belongs.undone': (state, { ref }) => undo(state, ref, 'belongs'),
  'record.distinct': (state, event) => ({
    ...state,
    distinct: [...(state.distinct ?? []), { ...stampOf(event), record: event.body.record }],
  }),
  'record.distinct.undone': (state, { ref }) => {
    const distinct = state.distinct?.filter((one) => one.ref !== ref);
    return distinct?.length === state.distinct?.length ? null : { ...state, distinct };
  },
  'record.rekeyed': (state, event) => {
    const { from, to } = event.body;
    const moved = state.records.map((link) => (link.record.key === from ? { ...link, record: to } : link));
    const known = moved.some((link) => link.record.key === to.key);
    return known ? { ...state, records: moved } : withLink(state, { ...stampOf(event), record: to, relation: 'same' });
  },
};
