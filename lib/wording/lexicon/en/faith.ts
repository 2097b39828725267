import type { Entry } from '../lexicon';

/** Faith. */
export const FAITH: readonly Entry[] = [
  {
    kind: 'faith',
    when: 'always',
    pieces: `
      religious fanatic~, religious nut~, religious zealot~, religious maniac~, bible basher~, bible thumper~,
      bible thumping, holy roller~, jesus freak~,
      devout|fervent|zealous|fanatical|fundamentalist|strict|bigoted catholic~|muslim~|christian~|jew~|hindu~|believer~,
      tries|trying to convert us|me|everyone, church lady, church ladies, god botherer~, islamist~, jihadi*,
      sect member~, cult member~, cultist~, scientologist~, papist~, preaches at us|me|everyone,
      preaching at us|me|everyone, too religious, very religious, so religious, deeply religious, overly religious,
      sectarian~, born again christian~, muslim so,
      being a|an muslim|jew|christian|hindu|atheist|catholic|buddhist|mormon,
      probably|clearly|obviously|must be|seems a|an muslim|jew|christian|hindu|atheist|catholic|buddhist|mormon,
      probably|clearly|obviously|seems muslim|jewish|christian|hindu|catholic|buddhist|mormon,
      typical|these|those|all muslim~, typical|these|those|all jew~,
      typical|these|those|all christians|catholic|catholics|mormons|atheists|hindus,
      wears a hijab|headscarf|cross|turban|burqa, because of his|her|their religion|faith,
      @guesses _ muslim|jew|jewish|christian|catholic|protestant|hindu|buddhist|mormon|atheist|orthodox|baptist|evangelical|sikh|scientologist|pagan|satanist|amish|jehovah's|religious|islamist|godless,
      muslim|jew|jewish|christian|catholic|protestant|hindu|buddhist|mormon|atheist|orthodox|baptist|evangelical|sikh|scientologist|pagan|satanist|amish|jehovah's|religious|islamist|godless i think|guess|suppose|believe|bet|reckon,
      one|some|kind|type|sort of those|these|religious|the muslim|jew|jewish|christian|catholic|protestant|hindu|buddhist|mormon|atheist|orthodox|baptist|evangelical|sikh|scientologist|pagan|satanist|amish|jehovah's|religious|islamist|godless|witness|witnesses|religious|bible|church,
      those|these|typical|bloody|damn|strict|devout|very|too|so|hardcore|fanatical|proper|super|ultra|militant|practising|practicing|practicing muslim|jew|jewish|christian|catholic|protestant|hindu|buddhist|mormon|atheist|orthodox|baptist|evangelical|sikh|scientologist|pagan|satanist|amish|jehovah's|religious|islamist|godless and|so|type|family|guy|man|woman|who|people|person|about,
      those jehovah's|muslims|jews|christians|catholics|mormons|hindus,
      muslim|jewish|catholic|christian|hindu|mormon|sikh so|therefore|hence|and that|then|careful,
      that|which|this explains _ bargaining|haggling|money|price,
      some|in|joined|part|member|belongs|of|some|a|to|kind sect|cult, in|of|some|a sect|cult, looks like _ sect|cult,
      bible basher, bible bashing, bible thumper, holy joe, goody two, happy clappy, god squad, god fearing,
      goes to church|mosque|mass|synagogue|temple, prays five|before|all|at|for, found jesus|god,
      converted to islam|christianity|catholicism|judaism, ultra orthodox, super religious,
      religion|religious nut|freak|fanatic|maniac|type|family|crazy|crap|stuff|nonsense,
      believes in god|ghosts|astrology, his|her|their religion|faith|god|imam|priest|rabbi, for religious reasons`,
  },
  {
    kind: 'faith',
    when: 'person',
    pieces: `
      muslim~, jew~, jewish, christian~, catholic~, protestant~, orthodox, hindu~, buddhist~, atheist~, mormon~,
      baptist~, evangelical~, religious, jehovah*, pious, praying, preaching, godless, preachy`,
  },
  {
    kind: 'faith',
    when: 'does',
    pieces: `
      preaches, preached, prays all`,
  },
  {
    kind: 'faith',
    when: 'noun',
    pieces: `
      zealot~, infidel~, heathen~, fanatic, fanatics`,
  },
];
