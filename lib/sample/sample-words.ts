import type { NoteWords } from './history';

interface CardWords {
  boundary: string;
  mustChange: string;
  otherwise: string;
}

/** All that the examples say, in one language. Each key is a client of its own (stories.ts). */
export interface SampleWords {
  colleague: string;
  cafe: { name: string; referral: NoteWords; paid: NoteWords; time: string };
  studio: { name: string; figures: NoteWords; cancelled: NoteWords; texts: NoteWords };
  foods: { name: string; draft: NoteWords; deadline: NoteWords };
  builders: {
    name: string;
    sunday: NoteWords;
    weekend: NoteWords;
    talk: string;
    card: CardWords;
    quiet: NoteWords;
    hours: string;
  };
  printers: { name: string; invoice: NoteWords; talk: string; hold: string; until: string };
  clinic: { name: string; blame: NoteWords; colours: NoteWords; card: CardWords };
  lead: { name: string; night: NoteWords; holiday: NoteWords };
  hotels: {
    name: string;
    swore: NoteWords;
    shouted: NoteWords;
    card: CardWords;
    remedy: string;
    reason: string;
    canGoOnBy: string;
    standing: string;
    time: string;
  };
}
