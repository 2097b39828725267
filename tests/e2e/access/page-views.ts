import type { Book } from './book.ts';
import type { Step } from './steps.ts';
import type { AccessView } from './views.ts';

const view = (
  shows: string,
  path: string | ((book: Book) => string),
  width: 400 | 1280 = 1280,
  of = '',
  ...steps: Step[]
): AccessView => ({ shows, of, width, path: typeof path === 'string' ? () => path : path, steps });

const section = (id: string): AccessView => view(id, `dashboard.html#/${id}`);
const clientPage = (book: Book) => `dashboard.html#/client/${encodeURIComponent(book.hotels)}`;
const CURTAIN: Step = { key: 'Control+Shift+5' };
const FILE = 'playbooks.html?kind=red-call&lang=en';

/** What is asked in the part of a client's page about its data. */
const ofData = (of: string, ...steps: Step[]): AccessView => ({
  ...view('client-page', clientPage, 1280, of, ...steps),
  settings: { role: 'manager' },
});

/** Pages of their own, the sections of the dashboard, and what opens over them. */
export const PAGE_VIEWS: readonly AccessView[] = [
  view('sidepanel', 'sidepanel.html', 400),
  view('sidepanel', 'sidepanel.html', 400, 'search', { press: 'client:header.search' }),
  view('sidepanel', 'sidepanel.html', 400, 'waiting', { named: /questions? waits? for/ }),
  view(
    'sidepanel',
    'sidepanel.html',
    400,
    'new client',
    { press: 'client:header.search' },
    { type: 'Nobody' },
    { named: /^New client/ },
  ),
  view('popup', 'popup.html', 400),
  view('options', 'options.html'),
  { ...view('options', 'options.html', 1280, 'first run'), settings: { firstRunDone: false } },
  { ...view('options', 'options.html', 1280, 'curtain', CURTAIN), after: [CURTAIN] },
  section('overview'),
  view('overview', 'dashboard.html', 1280, 'filter', { press: 'overview:filter.open' }),
  view('overview', 'dashboard.html', 1280, 'columns', { press: 'overview:columns.open' }),
  section('charts'),
  section('report'),
  section('reminders'),
  section('files'),
  section('numbers'),
  section('rules'),
  view('client-page', clientPage),
  ofData('erase', { press: 'people:erase.open' }),
  ofData('legal hold', { press: 'people:hold.open' }),
  { ...view('retention', 'dashboard.html#/retention'), settings: { role: 'manager' } },
  view('receipt', 'dashboard.html#/receipt?at=1795750000000&rule=client&who=manager&notes=3&cards=1&others=12'),
  view('receipt', 'dashboard.html#/receipt', 1280, 'none'),
  view('document', (book) => `document.html?client=${book.hotels}`),
  view('playbooks', 'playbooks.html'),
  view('playbooks', FILE, 1280, 'editor'),
  view('palette', 'dashboard.html', 1280, '', { key: 'Control+K' }),
];
