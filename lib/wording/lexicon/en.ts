import { AGE } from './en/age';
import { AROUND } from './en/around';
import { DIAGNOSES } from './en/diagnoses';
import { FAITH } from './en/faith';
import { FRAMES } from './en/frames';
import { GENERALISATIONS } from './en/generalisations';
import { HEALTH } from './en/health';
import { INNOCENT } from './en/innocent';
import { INSULTS } from './en/insults';
import { MONEY } from './en/money';
import { ORIGIN } from './en/origin';
import { POLITICS } from './en/politics';
import { PRIVACY } from './en/privacy';
import { TRAITS } from './en/traits';
import type { Lexicon } from './lexicon';

/** English: what judges a person, and where the same words are innocent. */
export const ENGLISH: Lexicon = {
  ...AROUND,
  innocent: INNOCENT,
  entries: [
    ...INSULTS,
    ...TRAITS,
    ...GENERALISATIONS,
    ...DIAGNOSES,
    ...HEALTH,
    ...FAITH,
    ...POLITICS,
    ...ORIGIN,
    ...AGE,
    ...PRIVACY,
    ...MONEY,
    ...FRAMES,
  ],
};
