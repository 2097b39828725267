import type { Lexicon } from './lexicon';
import { AGE } from './ru/age';
import { AROUND } from './ru/around';
import { DIAGNOSES } from './ru/diagnoses';
import { FAITH } from './ru/faith';
import { FRAMES } from './ru/frames';
import { GENERALISATIONS } from './ru/generalisations';
import { HEALTH } from './ru/health';
import { INNOCENT } from './ru/innocent';
import { INSULTS } from './ru/insults';
import { MONEY } from './ru/money';
import { ORIGIN } from './ru/origin';
import { POLITICS } from './ru/politics';
import { PRIVACY } from './ru/privacy';
import { TRAITS } from './ru/traits';

/** Russian: what judges a person, and where the same words are innocent. Written with е for ё. */
export const RUSSIAN: Lexicon = {
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
