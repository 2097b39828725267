import type { Labels } from '../labels.ts';
import type { CrmRecord } from '../record.ts';
import { withRecent } from '../recent.ts';
import type { Context } from '../views/context.ts';
import type { Mode } from '../views/document.ts';
import { layout } from '../views/layout.ts';
import { recordBody } from '../views/record-page.ts';
import { pageFor } from '../views/route.ts';
import { type Habits, habitsOf } from './habits.ts';
import { refillPane, relabelPane, showPane } from './panes.ts';
import { closePreview, openPreview } from './previews.ts';

/** What tests can ask of the application, as `window.demoCrm`. */
export interface Application {
  /** Goes to an address within the CRM, e.g. `clients/3`, with other delays than those of the page's address. */
  go(address: string, delays?: Partial<Habits>): void;
  /** Writes the whole body anew, as hydration does. */
  rerender(): void;
  /** Puts a new `<body>` element in place of the old one. */
  replaceBody(): void;
  openPreview(path: string): void;
  closePreview(): void;
}

/** Sends a form to the server. @returns the address to show next */
async function submit(form: HTMLFormElement, records: CrmRecord[]): Promise<string> {
  const fields = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  const { pathname } = new URL(form.action);
  if (form.method !== 'post') return `${pathname.slice(1)}?${fields}`;
  const answer = await fetch(pathname, { method: 'POST', body: fields });
  records.splice(0, records.length, ...((await (await fetch('/api/records')).json()) as CrmRecord[]));
  return new URL(answer.url).pathname.slice(1);
}

/** At once without a timer, so that nothing comes between. */
const after = (ms: number, action: () => void) => void (ms > 0 ? setTimeout(action, ms) : action());

export function singlePage(mode: Exclude<Mode, 'pages'>, labels: Labels, records: CrmRecord[]): Application {
  const habits = habitsOf(location.search);
  let navigation = 0;
  let shown = addressNow();
  const context: Context = { labels, records, recent: [], href: hrefOf };

  function hrefOf(address: string): string {
    if (mode === 'hash') return `#/${address}`;
    const url = new URL(`/${address}`, location.origin);
    for (const [name, value] of new URLSearchParams(location.search)) if (name !== 'edit') url.searchParams.set(name, value);
    return url.pathname + url.search;
  }

  function addressNow(): string {
    return mode === 'hash' ? location.hash.replace(/^#\/?/, '') || 'clients' : location.pathname.slice(1) + location.search;
  }

  function writeAddress(address: string): void {
    if (mode === 'hash' && !habits.quiet) location.hash = `#/${address}`;
    else history.pushState(null, '', hrefOf(address));
  }

  function show(address: string, { inPlace }: Habits): void {
    const { main, record } = pageFor(context, address);
    if (record) context.recent = withRecent(context.recent, `${record.segment}/${record.id}`);
    if (inPlace && record) refillPane(record, recordBody(context, record, false));
    else showPane(main);
  }

  function follow(address: string, delays: Habits, write: boolean): void {
    const mine = ++navigation;
    const still = (action: () => void) => () => void (mine === navigation && action());
    shown = address;
    const { title, record } = pageFor(context, address);
    const reach = () => {
      if (write) writeAddress(address);
      if (delays.inPlace && record) relabelPane(record);
    };
    after(write ? delays.urlDelay : 0, still(reach));
    if (!habits.fixedTitle)
      after(
        delays.titleDelay,
        still(() => (document.title = `${title} – Demo CRM`)),
      );
    after(
      delays.nameDelay,
      still(() => show(address, delays)),
    );
  }

  const arrived = () => {
    if (addressNow() !== shown) follow(addressNow(), habits, false);
  };

  function draw(): void {
    const { main, title, record } = pageFor(context, shown);
    if (record) context.recent = withRecent(context.recent, `${record.segment}/${record.id}`);
    document.body.innerHTML = layout(context, main).toString();
    if (!habits.fixedTitle) document.title = `${title} – Demo CRM`;
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
    if (!link || link.origin !== location.origin || !/^https?:$/.test(link.protocol)) return;
    event.preventDefault();
    const address = mode === 'hash' ? link.hash.replace(/^#\//, '') : link.pathname.slice(1) + link.search;
    follow(address, habits, true);
  });
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit(event.target as HTMLFormElement, records).then((address) => follow(address, habits, true));
  });
  addEventListener('hashchange', arrived);
  addEventListener('popstate', arrived);
  draw();

  return {
    go: (address, delays) => follow(address, { ...habits, ...delays }, true),
    rerender: draw,
    replaceBody: () => {
      document.body.replaceWith(document.createElement('body'));
      draw();
    },
    openPreview: (path) => openPreview(labels, records, path),
    closePreview,
  };
}
