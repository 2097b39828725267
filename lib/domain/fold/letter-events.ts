import { type Handlers, change, stampOf } from './handler';

type LetterEvents = 'letter.sent' | 'letter.withdrawn';

/** Letters as they went out (C-step5). What they were filled in from may change later; they do not. */
export const letterEvents: Handlers<LetterEvents> = {
  'letter.sent': (state, event) => {
    const about = event.ref === undefined ? {} : { about: event.ref };
    return { ...state, letters: [...state.letters, { ...event.body, ...about, ...stampOf(event) }] };
  },
  'letter.withdrawn': (state, event) => {
    const withdrawn = { ...event.body, ...stampOf(event) };
    const letters = change(state.letters, event.ref, (letter) => ({ ...letter, withdrawn }));
    return letters && { ...state, letters };
  },
};
