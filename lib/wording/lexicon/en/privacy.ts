import type { Entry } from '../lexicon';

/** Love, family, sex. */
export const PRIVACY: readonly Entry[] = [
  {
    kind: 'private',
    when: 'always',
    pieces: `
      faggot~, fag, fags, tranny, trannies,
      probably|clearly|obviously|maybe|seems|looks gay|lesbian|bisexual|homosexual, closet gay, gay guy|man|type,
      lesbian type, typical woman|man|female|male|blonde|women|men, just like a woman|man, like all women|men,
      women like her, man hater~, skirt chaser~, old maid, spinster, sleeps around, sleeping with, cheats on his|her,
      husband|wife|partner must|probably|surely beat~|cheat~|drink~, marriage problems, problems at home,
      getting divorced, unhappy marriage, ugly divorce, sexually frustrated, needs to get laid, gold digger~,
      trophy wife, hen pecked, pervert~, lecher~, dirty old, flirts with everyone, blonde moment,
      sleeps|sleeping|slept|shags|shagging|screws|screwing|shagged|bonking|banging with|around|the|his|her director|boss|everyone|secretary|half|manager|owner|assistant|wife|husband,
      in bed with the|his|her, slept|sleeps her|his way, sleeps|sleeping|slept with the|his|her|a|everyone|half,
      shacked up, sleeps with, slept _ way, sleep _ way, in bed with,
      an|having|had|has|have|the|with|his|her affair with|going|behind|and|she|he, having an affair,
      his|her|their wife|husband|girlfriend|boyfriend|partner|ex|missus|marriage|divorce|spouse left|leaves|leaving|dumped|dumps|cheats|cheated|kicked|threw|hates|ran|drinks|is|was|walked|has|had|divorced|fell,
      wife|husband|girlfriend|boyfriend|partner left|dumped|kicked|threw|cheats|cheated|divorced|ran him|her|them|out|on|off|away,
      cheating|cheats|cheated on his|her, behind his|her wife's|husband's|partner's,
      messy|ugly|bitter|nasty|third|second|expensive|after|since|his|her|divorce|recent|the divorce he|she|and|that|is|so|has|lawyer|made|behind|with,
      messy|ugly|bitter|nasty divorce, going|went|gone through a|the|his|her|another divorce|breakup|separation,
      getting|freshly|twice|newly|recently|been divorced|dumped|separated|single,
      single and|mother|mom|mum desperate|lonely|looking|bitter,
      lonely woman|man|lady|old|guy|cat|soul|widow|heart|and, cat lady, frustrated woman|man|housewife, sexually,
      sex starved|life|addict|maniac|mad, oversexed, undersexed,
      needs|needing|get|gets to|a|get get|good laid|shag|lay, get laid, needs a shag|boyfriend|girlfriend,
      time of the month, slutty, easy lay, slept around, fancies|fancied me|him|her|our|the|anna, crush on,
      hits|hitting|hit on everyone|every|anything|all|women|girls|the, chases|chasing women|skirts|girls, womaniser,
      womanizer, ladies|lady's|ladies' man, sugar daddy|baby, toy boy, kept woman|man, lover of, rent boy,
      @guesses _ gay|lesbian|bi|homosexual|queer|trans|single|divorced|cheating|affair|virgin|impotent|straight,
      gay not|i|but|or|and|as|by, gay not that,
      bit|so|too|looks|sounds|acts|very|rather|clearly|obviously|is|he's|she's|they're camp|gay|queer|butch|effeminate|girly,
      effeminate, poofter~, batting for, bats for, other side of the church, in the closet, swings both,
      not that i care|mind, not that there is|anything anything|wrong, childless,
      no|without kids|children|husband|wife|family so|and|of|to, daddy|mummy|mother|father complex,
      mother's|mommy's|mummy's|mama's|daddy's|daddys|dads boy|girl|money|little|job|firm|company|darling,
      married|marry|marrying into|rich|for|her|him money|rich|for, marriage is|problem|problems|on|trouble|crisis,
      trouble at home, hates|hate his|her|their wife|husband|mother|father|family|life, under the thumb,
      wears the trousers, wife|husband wears, his|her divorce made|makes|is|has|again,
      his|her husband|wife|partner|boyfriend beats|hits|cheats|drinks|drugs|controls`,
  },
  {
    kind: 'private',
    when: 'person',
    pieces: `
      gay, lesbian, homosexual, transsexual, transgender, frigid, divorced, childless, broke, lonely, single,
      frustrated, queer, effeminate, horny, homo, homos, mistress, tart, randy, perverted, dyke~, henpecked`,
  },
  {
    kind: 'private',
    when: 'does',
    pieces: `
      needs a man|woman badly|desperately`,
  },
  {
    kind: 'private',
    when: 'noun',
    pieces: `
      spinster~, womanizer~, womaniser~, playboy, casanova, adulterer~, adulteress, gigolo~, philanderer~`,
  },
];
