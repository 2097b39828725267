import type { EventType } from '../../../lib/schema/event.ts';
import type { Book } from './book.ts';
import type { Step } from './steps.ts';
import type { AccessView } from './views.ts';

type Who = 'builders' | 'clinic' | 'foods' | 'hotels' | 'lead' | 'printers' | 'waiting';

const pageOf = (query: Record<string, string>) => `case.html?${new URLSearchParams(query).toString()}`;

/** What a reminder about an event of the client opens. */
const about = (kind: string, type: EventType) => (book: Book, client: string) =>
  pageOf({ client, about: kind, ref: book.ref(client, type) });
/** What the window of a parting, or of something asked, shows at first. */
const window = (view: string, type: EventType) => (book: Book, client: string) =>
  pageOf({ client, view, red: book.ref(client, type) });
const overview = (_book: Book, client: string) => pageOf({ client });

const view = (shows: string, who: Who, path: (book: Book, client: string) => string, ...steps: Step[]): AccessView => ({
  shows,
  of: who,
  width: 400,
  path: (book) => path(book, book[who]),
  steps,
});

const ACTIONS = 'client:actions.title';
const more = (entry: string): Step => ({ menu: 'client:actions.more', entry, in: ACTIONS });
const worth = (entry: string): Step => ({ menu: 'worth:section.title', entry, in: ACTIONS });
const ofNote = (entry: string): Step => ({ menu: 'client:history.actions', entry });
const ofCard = (entry: string): Step => ({ menu: 'cards:more', entry, in: 'cards:title' });

/** The views about one client, as panel, window and page show them; named as `PanelView` names them (components/ui/panel-view.ts). */
export const CLIENT_VIEWS: readonly AccessView[] = [
  view('client', 'builders', overview),
  view('client', 'hotels', overview),
  view('client', 'waiting', overview),
  view('note.log', 'foods', overview, { press: 'client:actions.logNote' }),
  view('note.correct', 'foods', overview, ofNote('notes:correct')),
  view('note.move', 'foods', overview, ofNote('notes:move')),
  view('note.withdraw', 'foods', overview, ofNote('notes:withdraw')),
  view('note.paid', 'printers', overview, { press: 'cards:debt.paid' }),
  view('record.link', 'foods', overview, more('client:actions.link')),
  view('profile', 'foods', overview, more('client:actions.profile')),
  view('agreement', 'builders', overview, more('client:actions.agreement')),
  view('worth', 'builders', overview, worth('worth:menu.worth')),
  view('time', 'hotels', overview, worth('worth:menu.time')),
  view('time.withdraw', 'hotels', overview, worth('worth:menu.time'), { named: /^Take back/ }),
  view('rating', 'builders', overview, worth('worth:menu.rating')),
  view('quarter', 'builders', overview, worth('worth:menu.quarter')),
  view('card.talk', 'builders', overview, { press: 'client:actions.talk', in: ACTIONS }),
  view('card.talk', 'foods', overview, { press: 'client:actions.talk', in: ACTIONS }, { css: 'button[aria-haspopup=dialog]' }),
  view('card.yellow', 'foods', overview, { press: 'client:actions.yellow', in: ACTIONS }),
  view('card.perspective', 'foods', overview, { press: 'client:actions.yellow', in: ACTIONS }, { press: 'cards:perspective.go' }),
  view('card.yellow.talk', 'clinic', overview, { press: 'cards:yellow.openTalk' }),
  view('card.yellow.deliver', 'clinic', about('tell', 'card.yellow.planned')),
  view('card.yellow.answer', 'builders', overview, { press: 'cards:yellow.recordAnswer' }),
  view('card.yellow.look', 'builders', overview, { press: 'cards:yellow.secondLook' }),
  view('card.yellow.letter', 'builders', overview, ofCard('cards:letter.title')),
  view('card.yellow.renew', 'builders', overview, ofCard('cards:yellow.renew')),
  view('card.yellow.lift', 'builders', overview, ofCard('cards:yellow.lift')),
  view('card.yellow.withdraw', 'builders', overview, ofCard('cards:yellow.withdraw')),
  view('card.hold', 'foods', overview, more('client:actions.hold')),
  view('card.hold.tell', 'waiting', about('hold-tell', 'hold.set')),
  view('card.hold.release', 'printers', about('hold-release', 'hold.set')),
  view('card.remedy', 'builders', overview, more('client:actions.remedy')),
  view('card.remedy.end', 'hotels', about('remedy', 'remedy.started')),
  view('card.red', 'builders', overview, more('client:actions.red')),
  view('card.red.decide', 'waiting', window('decide', 'card.red.proposed')),
  view('card.red.withdraw', 'waiting', overview, ofCard('cards:red.withdraw')),
  view('card.checklist', 'builders', overview, { press: 'client:actions.checklist', in: ACTIONS }),
  view('talks', 'builders', overview, more('client:actions.words')),
  view('words', 'builders', overview, more('client:actions.words'), { named: /^One channel/ }),
  view('attention.ask', 'builders', overview, more('waiting:attention.action')),
  view('attention.answer', 'waiting', window('attention', 'attention.requested')),
  view('answer.send', 'waiting', window('attention', 'attention.requested'), { press: 'common:back' }),
  view(
    'quarrel.weigh',
    'builders',
    overview,
    more('client:actions.words'),
    { named: /^A quarrel in public/ },
    { press: 'waiting:quarrel.action' },
  ),
  view('quarrel.decide', 'waiting', window('quarrel', 'quarrel.weighed')),
  view('case', 'hotels', window('case', 'card.red.proposed')),
  view('rehearsal', 'hotels', window('case', 'card.red.proposed'), { named: /^5/ }, { press: 'call:rehearsal.open' }),
  view('call', 'hotels', window('call', 'card.red.proposed')), // locked: the legal questions are open
  view('call', 'lead', window('call', 'card.red.proposed')),
];
