import type { Entry } from '../lexicon';

/** Guesses at what somebody owns. */
export const MONEY: readonly Entry[] = [
  {
    kind: 'money',
    when: 'always',
    pieces: `
      skint, penniless, flat broke, stone broke,
      is|was|he's|she's|they're|are|completely|totally|probably|must|be|obviously|clearly|basically|always|went|going|gone|now broke,
      broke and|as|but|again|so|anyway|or,
      @guesses _ broke|bankrupt|poor|rich|loaded|skint|wealthy|bust|insolvent|debt|debts|money|cash,
      filthy|stinking|dirty|obscenely|disgustingly rich,
      rolling|swimming|drowning in it|money|cash|debt|debts, drowning in, debt up to,
      up to his|her|their|the eyes|ears|neck|eyeballs in, beyond|above his|her|their means,
      living|lives|live beyond|above, all for|just|only|for show and|behind|no|the|nothing, all for show,
      no money behind|but|just|and|only,
      not|without|hasn't|no a|one|single|got cent|penny|dime|buck|pot behind|to|on|in,
      not|without a|one cent|penny|dime, two pennies|cents to, gambles, gambled,
      gambling his|her|their|our|it|away|problem|debts|again, gambler~, at the casino|races|bookies,
      new|old|family|dirty|easy|dads|daddys|drug|mafia|black money, nouveau riche, moneybags, money bags, fat cat~,
      born|silver with|spoon, silver spoon, trust fund~,
      rich|spoiled kid~|brat~|bastard|bitch|git|man's|wife|widow|daddy|boy|and|idiot, stinks of money,
      too poor|broke|cheap to|for, poor as, church mouse,
      on|living|lives on|off benefits|welfare|dole|credit|credits, on the dole, fake rolex,
      pretends|pretend|pretending|plays|acts|playing to|the|rich be|rich|millionaire|wealthy, tax dodger~,
      tax evader~, dodges taxes|tax, launder* money, cooks the books,
      leased|rented|borrowed|hired bmw|porsche|mercedes|car|rolex|ferrari|audi,
      where our|the|his|her money went|goes`,
  },
  {
    kind: 'money',
    when: 'person',
    pieces: `
      broke, skint`,
  },
];
