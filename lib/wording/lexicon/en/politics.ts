import type { Entry } from '../lexicon';

/** Politics. */
export const POLITICS: readonly Entry[] = [
  {
    kind: 'politics',
    when: 'always',
    pieces: `
      neonazi~, neo nazi~, commie~, trotskyist~, radical activist~, trump voter~, trump supporter~, trump fan~, maga,
      trumpist~, putin supporter~, putin fan~, putinist~, biden voter~, tory voter~, labour voter~, lefty, lefties,
      left|right|far wing nut~, left winger~, right winger~, left|right wing activist~, left|right wing extremist~,
      left|right wing type~, left|right wing guy|man|woman|nut, far right, far left, alt right, libtard~, wokeness,
      social justice warrior~, sjw, brexiteer~, brexiter~, remainer~, remoaner~, tree hugger~, eco nut~,
      conspiracy theorist~, conspiracy nut~, flat earther~, anti vaxxer~, antivaxxer~, feminazi~,
      votes republican|democrat|labour|tory, voted for _ trump|brexit|putin|biden|afd,
      probably|clearly|obviously|typical republican~, probably|clearly|obviously|typical democrat~,
      probably|clearly|obviously|typical liberal~, probably|clearly|obviously|typical socialist~, bleeding heart,
      political views, political opinions,
      votes|voted|vote|voting|voter|campaigns|marches|marched|canvasses for|the|him|with trump|brexit|putin|biden|farage|corbyn|boris|thatcher|obama|bernie|afd|ukip|labour|tory|tories|green|greens|republican|republicans|democrat|democrats|left|right|communist|communists|maga|reform|lib|conservative|conservatives,
      votes|voted|vote trump|brexit|putin|biden|farage|corbyn|boris|thatcher|obama|bernie|afd|ukip|labour|tory|tories|green|greens|republican|republicans|democrat|democrats|left|right|communist|communists|maga|reform|lib|conservative|conservatives,
      trump|brexit|putin|biden|farage|corbyn|boris|thatcher|obama|bernie|afd|ukip|labour|tory|tories|republican|democrat|communist|maga supporter~|voter~|fan~|fanatic~|lover~|worshipper~|hater~|fanboy~|nut~|freak~|guy|lunatic~|follower~|believer~|type,
      supports|support|supported|likes|loves|worships|hates|admires trump|brexit|putin|biden|farage|corbyn|boris|thatcher|obama|bernie|afd|ukip|labour|tory|tories|green|greens|republican|republicans|democrat|democrats|left|right|communist|communists|maga|reform|lib|conservative|conservatives,
      hardcore|diehard|die|rabid|staunch|typical|raving|militant|champagne|@guesses|proper|some|such lefty|leftist|liberal|socialist|conservative|republican|democrat|tory|feminist|communist|marxist|brexiteer|remainer|greenie|vegan|activist|nationalist|woke,
      far|hard|extreme right|left type|guy|man|woman|views|nut|activist|posts|stuff|propaganda,
      very|too|so left|right wing,
      left|right|far|hard wing|right|left type|views|nut|guy|activist|propaganda|crap|extremist, wing nut~, wingnut~,
      leftie~, greenie~, tree hugger, eco warrior~|freak|fascist|nut, climate freak|nut|activist|denier, pinko~,
      red under, tankie~, conspiracy|flat|moon|chemtrail theorist~|nut~|theories|theory|earther~|guy|freak,
      anti vax*, antivax*, covid denier~, qanon, vaccine denier, putin lover~,
      political rant~|nonsense|views|lectures, lectures|lectured|lecturing me|us|everyone about|on, incel~,
      xenophobe~, supremacist~, social justice, champagne socialist~, trade union type|agitator, union agitator~,
      rants about politics|immigrants|the, ranting about, communist|marxist|fascist|socialist at heart`,
  },
  {
    kind: 'politics',
    when: 'person',
    pieces: `
      woke, republican~, democrat~, liberal~, conservative~, socialist~, feminist~, tory, tories, nationalist~,
      patriot~, left wing, right wing, radical~, separatist~, racist, activist type, nationalistic, neocon~, gammon~,
      snowflake~`,
  },
  {
    kind: 'politics',
    when: 'noun',
    pieces: `
      fascist~, nazi~, communist~, marxist~, anarchist~, bolshevik~, extremist~, leftist~, rightist~`,
  },
];
