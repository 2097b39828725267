import { classOf } from '../categories';
import type { ClientState, NoteState } from '../state';
import { type Handlers, change, stampOf } from './handler';

type NoteEvents = 'note.logged' | 'note.corrected' | 'note.moved' | 'note.withdrawn' | 'debt.paid' | 'talk.held';

function changeNote(state: ClientState, ref: string | undefined, by: (note: NoteState) => NoteState): ClientState | null {
  const notes = change(state.notes, ref, by);
  return notes && { ...state, notes };
}

export const noteEvents: Handlers<NoteEvents> = {
  'note.logged': (state, event, policy) => {
    const { body } = event;
    const note: NoteState = {
      ...stampOf(event),
      body,
      class: classOf(body.category, policy),
      corrections: [],
      paidOn: body.debt?.paidOn,
    };
    return { ...state, notes: [...state.notes, note] };
  },
  'note.corrected': (state, event, policy) =>
    changeNote(state, event.ref, (note) => ({
      ...note,
      body: event.body,
      class: classOf(event.body.category, policy),
      paidOn: event.body.debt?.paidOn ?? note.paidOn,
      corrections: [...note.corrections, stampOf(event)],
    })),
  'note.moved': (state, event) =>
    changeNote(state, event.ref, (note) => ({ ...note, moved: { ...stampOf(event), to: event.body.to } })),
  'note.withdrawn': (state, event) =>
    changeNote(state, event.ref, (note) => ({ ...note, withdrawn: { ...stampOf(event), reason: event.body.reason } })),
  'debt.paid': (state, event) => changeNote(state, event.ref, (note) => ({ ...note, paidOn: event.body.paidOn })),
  'talk.held': (state, event) => ({ ...state, talks: [...state.talks, { ...event.body, ...stampOf(event) }] }),
};
