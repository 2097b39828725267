import type { Entry } from '../lexicon';

/** "Always", "never", "all of them": more than was seen. */
export const GENERALISATIONS: readonly Entry[] = [
  {
    kind: 'generalisation',
    when: 'always',
    pieces: `
      always|constantly|forever|continually|usually lie, always|constantly|forever|continually lies,
      always|constantly lying, always|constantly|forever cheat~, always|constantly|forever cheating, never ever,
      never once said thank*, never thinks|admits|apologises|apologizes|listens|cares|reads,
      always blames|demands more|finds something|thinks he|she|they, always the victim, always wants something,
      always angry|unhappy|dissatisfied|nasty|drunk, constantly complaining|moaning|whining, always complain~,
      constantly complain~, always whin*, always blam*, always late with everything, always wants more,
      always the same with him|her|them, always rude, always|constantly steal~, never tell~ the truth,
      never told the truth, never say~ the truth, never happy, never satisfied, never honest,
      never keep~ _ word|promise|promises, never listen~, never pay~ on time, never prepare~, never learns,
      lies all the time, lies about everything, lie after lie, nothing but lies, lies through, lies constantly,
      compulsive*, never do~ anything, never thinks, never understand~, as usual he|she|they,
      full of crap|shit|lies|excuses, people like him|her|them|that, his|her|their kind, that kind of people,
      that type of person, this sort of people, that sort,
      lies|lied|lie|cheats|cheat every|each single time|day|week|month|call, every single time he|she|they,
      every|each time he|she|they opens|open, opens|open his|her|their mouth,
      never listens|listen|listened|thanks|pays|paid|keeps|kept|reads|read|reply|replies|answers|prepares to|anyone|anybody|a|on|anything|his|her|any|for|without|unless|what,
      never|nobody|no pays|pay unless|until|without,
      always|constantly|forever|continually|permanently|endlessly|perpetually whines|whine|whining|moans|moaning|moan|complains|complaining|nags|nagging|lies|cheats|cheat|begs|begging|drunk|late with|hysterical|offended|furious|tries|wants|trying|blaming|blames|right|knows _ cheat|something|better|best|more|everyone|others|us|to|for,
      always _ to|for cheat|trick|lie|steal|free|nothing|less,
      tries|try|trying to cheat|trick|con|screw|rip|swindle|rob|steal,
      they're|they all the same|alike|liars|crooks|thieves, they're|they are all the same|alike|liars|crooks|thieves,
      same in that|this firm|company|town|family|industry, like they all do|are,
      all the same|alike liars|crooks|these people, cannot|can't|can|not|never be|to trusted|believed|believe,
      never|nothing|nobody|nothing's|isn't|is ever good|right|enough|happy|satisfied|pleased|content|grateful|say|says enough|with|for|him|her|them|thank|thanks|sorry,
      nothing is ever, never _ good enough, impossible to please,
      nobody|no one likes|believes|trusts|respects him|her|them, nobody|no one can stand|bear him|her|them,
      nobody|no one can deal with him|her|them,
      everyone|everybody|whole|entire hates|knows|town|team|office _ him|her|that|afraid|hates|laughs,
      a thousand|million|hundred times, never ends, it never|always ends|starts,
      as|like always|usual passive|rude|late|lying|drunk|whining|nasty, typical @callings,
      typical man|woman|men|women|male|female|blonde|boss|boomer|client|customer|behaviour|case,
      typical for|of him|her|them|these|such, just typical, so typical,
      lie|lies|cheat|cheats whenever|wherever|as it|he|she|they|often, lie|lies to suit`,
  },
  {
    kind: 'generalisation',
    when: 'person',
    pieces: `
      these people, those people`,
  },
];
