import type { Around } from '../lexicon';

/** The words around that decide whether a word is said of somebody. */
export const AROUND: Around = {
  people: `
    landlady, contractor, plumber, driver, teacher, doctor, seller, vendor, applicant, employee, visitor, guest,
    caller, client, clients, customer, customers, buyer, buyers, man, men, woman, women, guy, guys, person, people,
    lady, ladies, gentleman, chap, bloke, dude, fellow, boy, girl, kid, child, manager, managers, boss, director,
    owner, ceo, cfo, accountant, secretary, assistant, engineer, architect, lawyer, colleague, partner, contact,
    wife, husband, son, daughter, receptionist, purchaser, bureaucrat, character, individual, creature, type, piece,
    soul, human, being, negotiator, supervisor, chief, head, agent, landlord, tenant, neighbour, voter, activist,
    supplier contact, bastard, cow, pig, staff, team, crowd, lot, bunch, folk, folks, family, attitude, personality,
    behaviour, behavior, mentality`,
  pronouns: `
    he, she, they, you, who, he's, she's, they're, you're, who's, himself, herself, everyone, everybody, somebody,
    someone`,
  copulas: `
    being, stays, remains, turned, turns, keeps, feels, i'd, is, was, are, were, be, been, being, am, seems, seemed, looks, looked, sounds, sounded, acts, acted, acting,
    gets, got, gone, goes, went, behaves, behaved, becomes, became, appears, appeared, isn't, wasn't, must, can,
    could, may, might, to, like, as, drives, makes, called`,
  degrees: `
    well, oh, frankly, sorry, seriously, literally, beyond, downright, thoroughly, awfully, massive, massively, huge, hugely, right, insanely, outright, fairly, notorious, notoriously, a, an, the, total, totally, complete, completely, absolute, absolutely, utter, utterly, such, real, really, very,
    so, too, quite, rather, pretty, just, simply, plain, clearly, obviously, probably, perhaps, maybe, apparently,
    certainly, definitely, honestly, always, again, still, also, little, bit, of, most, more, old, young, big, great,
    true, typical, another, one, some, what, only, incredibly, extremely, unbelievably, terribly, mostly, often,
    usually, constantly, sometimes, both, fucking, bloody, damn, serial, proper, kind, sort, slightly, somewhat, as,
    visibly, basically, generally, all, ridiculous, worst, biggest`,
  joins: `
    and, or`,
  links: `
    it, enough, but, who, as, about, with, because, again, like, when, that, too, so, did, does, do, has, had, have,
    will, would, cannot, never, even, already, keeps, kept`,
  prepositions: `
    today, at, to, every, all, this, on, for, in, of, from, than, he, she, they, until, if, since, during, after,
    before, by, enough, here, now, there, with, without, into, over, under, about, against, between, behind, through,
    around, out, up, down, off, waiting, trying, looking, pretending`,
  owners: `
    has, have, had, having, got, suffers, suffer, suffering, with, his, her, their, probably, likely, obviously,
    clearly, maybe, must, some, severe, mild, typical, from, a, an, undiagnosed, early, onset, total, serious, shows,
    signs, of, like, bout, case`,
  negations: `
    not, isn't, wasn't, aren't, never, no, nor, n't, neither`,
  reports: `
    called, calling, calls, said, says, saying, told, tells, telling, wrote, writes, shouted, shouting, yelled,
    yelling, accused, accuses, accusing, claimed, claims, complained, complains, alleged, alleges, named, labelled,
    labeled, insulted, stated, swore, described, asked, according, believes, feels, finds, thinks us, considers`,
  notReported: `
    again, back, today, yesterday, on, at, in, late, twice, here, for, this, like, only, drunk, and`,
  titles: `
    mr, mrs, ms, miss, dr, prof, sir, madam`,
  endings: `
    s, es, 's, s'`,
  suffixes: `ish, y, ie, head, face, wit`,
  prefixes: ``,
  guesses: `
    probably, surely, obviously, clearly, maybe, perhaps, apparently, supposedly, seemingly, presumably, definitely,
    certainly, seems, seem, looks, sounds, likely, guess, suppose, suspect, think, bet, rumour, rumor, heard, must,
    might, reckon, assume, guessing, bit, rumoured, allegedly, gossip, people, everyone, everybody`,
  nations: `russian, german, french, italian, polish, chinese, indian, turkish, turk, arab, jew, jewish, american, british, english, irish,
    scottish, scot, spanish, spaniard, greek, romanian, ukrainian, serbian, serb, croatian, albanian, bulgarian, hungarian, czech, slovak,
    african, asian, mexican, brazilian, japanese, korean, vietnamese, thai, filipino, pakistani, iranian, iraqi, syrian, afghan, lebanese,
    israeli, egyptian, moroccan, nigerian, dutch, belgian, swiss, austrian, swedish, norwegian, danish, finnish, portuguese, latino,
    russians, germans, italians, poles, indians, turks, arabs, jews, americans, brits, scots, spaniards, greeks, romanians, ukrainians,
    serbs, croats, albanians, bulgarians, hungarians, czechs, africans, asians, mexicans, brazilians, koreans, pakistanis, iranians,
    syrians, afghans, israelis, nigerians, austrians, swedes, danes, finns, latinos, pole, swede, dane, finn, frenchman, dutchman,
    englishman, irishman, foreigner, foreigners, immigrant, immigrants, southerner, southerners, easterners`,
  callings: `lawyer, lawyers, accountant, accountants, engineer, engineers, architect, architects, doctor, doctors, teacher, teachers,
    banker, bankers, buyer, buyers, salesman, salesmen, politician, politicians, official, officials, bureaucrat, bureaucrats, academic,
    academics, artist, artists, designer, designers, marketer, consultant, consultants, manager, managers, landlord, landlords, broker,
    developer, developers, programmer, scientist, journalist, entrepreneur, secretary, startup, founder, founders, civil servant`,
  houses: `
    bar, pub, cafe, restaurant, hotel, inn, company, firm, shop, store, brewery, bakery, club, band, brand, name,
    title, surname, nickname, type, model`,
  asked: `whether, if, why, who, how`,
  deeds: `
    wants, wanted, called, asked, asks, shouted, shouts, yelled, refuses, refused, threatens, threatened, demanded,
    thinks, wrote, writes, says, said, told, hung, claimed, complains, complained, expects, expected, argues, argued,
    haggles, lied, cancelled, ignored, ignores, screamed, swore, insulted, laughed, rang, phoned, emailed, promised,
    believes, tried, tries, knew, stole, forgot, spoke, likes, loves, hates, owes, pays`,
  selves: `i, i'm, we, we're`,
  sources: `according, opinion, view, words`,
  verbs: `took, got, went, came, made, left, put, cut, sent, kept, threw, gave, paid, ran, began, broke, stood, sat, held, lost, won, led, met,
    sold, bought, fell, felt, drove, rose, spent, stole, swore, must, should, could, might, may, can, should, shall, whose, where, once, while,
    although, though, unless, whatever, there, then, my, our, us, me, them, him, her, his, their, your, its, that, which, not`,
};
