// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { CrmAdapter, RecordKind, UrlMatch } from '@/lib/crm/contract';
import { type Front, whoseCall } from '@/lib/detect/whose-call';

const KINDS: Record<string, RecordKind> = { p: 'contact', c: 'company', d: 'deal' };
const matchOf = (path: string): UrlMatch => ({
  system: 't',
  tenant: 'h',
  kind: KINDS[path[0] ?? ''] ?? 'lead',
  id: path.slice(1),
});
const keyOf = (path: string) => `t:h:${KINDS[path[0] ?? '']}:${path.slice(1)}`;
const adapter: Pick<CrmAdapter, 'match' | 'links'> = {
  match: ({ pathname }) => (/^\/[pcd]\d$/.test(pathname) ? matchOf(pathname.slice(1)) : null),
  links: { selector: '[data-id]', href: (element) => `/${element.getAttribute('data-id') ?? ''}` },
};
/** Records with a guard. */
const due = new Map<string, boolean>([
  [keyOf('p1'), true],
  [keyOf('c1'), true],
  [keyOf('d1'), true],
  [keyOf('p2'), false],
]);
const front = (path: string): Front => ({ match: matchOf(path), anchor: document.querySelector('h1') });
const link = (path: string) => `<a href="/${path}">${path}</a>`;
const tel = '<a id="tel" href="tel:1">1</a>';

function asked(html: string, inFront: Front | null = null): string | null {
  document.body.innerHTML = `<h1>Name</h1>${html}`;
  let path: EventTarget[] = [];
  window.addEventListener('click', (event) => (path = event.composedPath()), { capture: true, once: true });
  document.querySelector('#tel')?.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
  return whoseCall(path, adapter, inFront && { ...inFront, anchor: document.querySelector('h1') }, due);
}

beforeEach(() => history.replaceState(null, '', '/list'));

describe('whose call it is (domain 7): the nearest row that names records', () => {
  const row = (...inside: string[]) => `<table><tr><td>${inside.join('</td><td>')}</td></tr></table>`;
  test.each([
    ['one person with a card', row(link('p1'), tel), 'p1'],
    ['one person without', row(link('p2'), tel), null],
    ['a person nobody wrote about', row(link('p9'), tel), null],
    ['two people, one of them with a card: nobody knows who is called', row(link('p1'), link('p2'), tel), null],
    ['the same person twice', row(link('p1'), link('p1'), tel), 'p1'],
    ['a person before the company beside it', row(link('p1'), link('c1'), tel), 'p1'],
    ['a person without a card, and its company with one', row(link('p2'), link('c1'), tel), 'c1'],
    ['one company', row(link('c1'), tel), 'c1'],
    ['two companies', row(link('c1'), link('c2'), tel), null],
    ['a deal that is known to have a guard', row(link('d1'), tel), 'd1'],
    ['links to other sites say nothing', row('<a href="https://other.example/p1">p1</a>', tel), null],
    ['a card on a board', `<div draggable="true">${link('p1')}<p>${tel}</p></div>`, 'p1'],
    ['a box that names its record itself', `<div data-id="p1">Ann <p>${tel}</p></div>`, 'p1'],
    ['a plain box is no row', `<div>${link('p1')}${tel}</div>`, null],
    ['list items and grid rows', `<div role="row"><i role="gridcell">${link('p1')}</i><i role="gridcell">${tel}</i></div>`, 'p1'],
  ])('%s', (_, html, whose) => {
    expect(asked(html)).toBe(whose && keyOf(whose));
  });

  test('a row that names nobody leaves it to the row around it', () => {
    expect(asked(`<ul><li>${link('p1')}<ul><li>${tel}</li></ul></li></ul>`)).toBe(keyOf('p1'));
  });
});

describe('else the record in front of the page', () => {
  test('also on a deal: its owners stand in its guard', () => {
    expect(asked(`<p>${tel}</p>`, front('p1'))).toBe(keyOf('p1'));
    expect(asked(`<p>${tel}</p>`, front('d1'))).toBe(keyOf('d1'));
  });

  test('not where the row names somebody else', () => {
    expect(asked(`<ul><li>${link('p2')}${tel}</li></ul>`, front('p1'))).toBeNull();
  });

  test('a deal beside a client is the client’s; another deal beside a deal is not', () => {
    expect(asked(`<ul><li>${link('d2')}${tel}</li></ul>`, front('p1'))).toBe(keyOf('p1'));
    expect(asked(`<ul><li>${link('d2')}${tel}</li></ul>`, front('d3'))).toBeNull();
  });

  test('the record itself may stand in what looks like a row, with its company', () => {
    document.body.innerHTML = '';
    expect(asked(`<p></p>`, front('p1'))).toBe(keyOf('p1'));
    document.body.innerHTML = `<article><h1>Name</h1>${link('c2')}${tel}</article>`;
    let path: EventTarget[] = [];
    window.addEventListener('click', (event) => (path = event.composedPath()), { capture: true, once: true });
    document.querySelector('#tel')?.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
    expect(whoseCall(path, adapter, front('p1'), due)).toBe(keyOf('p1'));
  });
});
