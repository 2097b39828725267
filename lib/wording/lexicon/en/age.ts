import type { Entry } from '../lexicon';

/** Age. */
export const AGE: readonly Entry[] = [
  {
    kind: 'age',
    when: 'always',
    pieces: `
      senile, pensioner who|should|with no, dotard~,  codger~, gramps, old hag~, old fool~,
      old fogey|fogy|crone|goat|dinosaur, oldie~, over the hill, past his|her|their prime, past it,
      at his|her|their age, kiddo, wet behind the ears, snot nosed, snotty, gen z, half dead, one foot in the grave,
      should retire, should have retired, needs to retire, gaga, geriatric~,
      old git|bag|bat|fart|hag|fool|crone|goat|fogey|bugger|sod|dear|biddy|biddies, old hag|bag|bat|git|biddy|fart,
      past his|her|their|it best|prime|sell, too|so|way|already|getting old to|for, old enough to be|know, stone age,
      dinosaur still|who, dinosaur~ again|called, antique person,
      just|still|only|some|like|such|a|spoiled|snotty|stupid a|little|young|big|snotty kid|kids|child|boy|girl|teenager|schoolboy|brat|toddler playing|who|with|and|of|straight|fresh|again|pretending|trying,
      playing|plays|play boss|manager|businessman|director|ceo|grown,
      barely|fresh|straight|just out of school|diapers|nappies|university|college|uni|short,
      out of diapers|nappies|short, wet behind, still green, green behind,
      should|must|ought|time|needs|has|about have|to|he|she|retire|retired|be|retirement retire|retired|retirement,
      spoiled|typical|entitled|these|some|such|bloody|another|snotty millennial~|boomer~|teenager~|zoomer~|gen|youngster~|pensioner~|kid~|kids,
      gen z|x|alpha, young pup, whippersnapper~, rookie who, at|for|his|her age, his|her|their age,
      age shows|showing, second childhood, not getting any younger, near|close to retirement, one foot in`,
  },
  {
    kind: 'age',
    when: 'person',
    pieces: `
      too old, too young, elderly, teenager~, ancient, past it, dinosaur~, kid, kids, child, pensioner~, geriatric,
      old man, old woman, old lady, old boy, too old|young|elderly|ancient, boomers, grandpa, granny, grandma,
      prehistoric, millennial~, millennials, zoomer~`,
  },
  {
    kind: 'age',
    when: 'noun',
    pieces: `
      old timer~, geezer~, fossil~, boomer~, greenhorn~, fogey, fogeys`,
  },
];
