// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PageMarks, pageMarks } from '@/entrypoints/crm.content/page-marks';
import { MarksHand } from '@/lib/badge/marks-hand';
import { BADGE_TOOLS } from '@/lib/badge/tools';
import { type CrmAdapter, recordKey } from '@/lib/crm/contract';
import { linkSelector, recordAddress, writtenAddress } from '@/lib/crm/record-links';
import { CARRY_MS, SETTLE_MS } from '@/lib/detect/timing';
import type { MarkView } from '@/lib/messages/protocol';
import { fakeLayout } from '../badge/fake-layout';

const adapter: CrmAdapter = {
  id: 'test',
  title: 'Test',
  confidence: 'high',
  sources: [],
  hosts: [],
  selfHosted: false,
  frames: 'top',
  match: ({ pathname }) => {
    const id = /^\/client\/(\w+)$/.exec(pathname)?.[1];
    return id ? { system: 'test', kind: 'contact', tenant: 'host', id } : null;
  },
  read: () => null,
};
const key = (id: string) => `test:host:contact:${id}`;
const view = (id: string, change: Partial<MarkView> = {}): MarkView => ({
  key: key(id),
  kind: 'yellow',
  ofCompany: false,
  label: `Client ${id}: yellow card`,
  card: [`Client ${id}: yellow card`, 'Last note: today'],
  lang: 'en',
  ...change,
});

let root: ShadowRoot;
let marks: PageMarks;
let sight: (entries: { target: Element; isIntersecting: boolean }[]) => void;
let known: Map<string, MarkView | null>;
let own: string | null;
const ask = vi.fn<(links: string[]) => Promise<(MarkView | null)[]>>();
const boxes = new Map<Element, { x: number; y: number; width: number; height: number }>();
const observer = new MutationObserver((records) => marks.mutated(records));

const host = () => document.querySelector('div[data-sideline-marks]');
const drawn = () => [...(root?.querySelectorAll('.layer > [role="img"]') ?? [])].map((mark) => mark.getAttribute('aria-label'));
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const link = (id: string): HTMLAnchorElement => document.querySelector(`#l${id}`)!;
/** Brings links into sight. */
const see = async (...elements: Element[]) => {
  for (const element of elements) marks.watch(element);
  sight(elements.map((target) => ({ target, isIntersecting: true })));
  await wait(200);
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'] });
  window.requestAnimationFrame = (callback) => window.setTimeout(() => callback(0), 16);
  window.cancelAnimationFrame = (id) => window.clearTimeout(id);
  document.body.innerHTML = ['1', '2', '3']
    .map(
      (id) =>
        `<li id="r${id}"><a id="l${id}" href="/client/${id}">Client ${id}</a><a id="i${id}" href="/client/${id}">open</a></li>`,
    )
    .join('');
  boxes.clear();
  [...document.querySelectorAll('li')].forEach((row, n) => {
    const [name, icon] = row.querySelectorAll('a');
    boxes.set(row, { x: 0, y: n * 40, width: 400, height: 40 });
    boxes.set(name!, { x: 10, y: n * 40 + 10, width: 100, height: 20 });
    boxes.set(icon!, { x: 200, y: n * 40 + 10, width: 40, height: 20 });
  });
  fakeLayout(boxes);
  globalThis.IntersectionObserver = class {
    constructor(callback: typeof sight) {
      sight = callback;
    }
    observe() {}
    disconnect() {}
  } as unknown as typeof IntersectionObserver;
  globalThis.ResizeObserver = class {
    observe() {}
    disconnect() {}
  } as unknown as typeof ResizeObserver;
  const createElement = document.createElement.bind(document);
  vi.spyOn(document, 'createElement').mockImplementation((name: string) => {
    const element = createElement(name);
    const attach = element.attachShadow.bind(element);
    element.attachShadow = (init) => (root = attach(init));
    return element;
  });
  known = new Map([
    ['1', view('1')],
    ['2', null],
    ['3', view('3')],
  ]);
  own = null;
  ask
    .mockReset()
    .mockImplementation((links) => Promise.resolve(links.map((href) => known.get(href.split('/').at(-1) ?? '') ?? null)));
  marks = pageMarks(window, {
    tools: BADGE_TOOLS,
    hand: () => Promise.resolve(MarksHand),
    adapter,
    crm: { linkSelector, recordAddress, recordKey, writtenAddress },
    ask,
    own: () => own,
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
});
afterEach(() => {
  observer.disconnect();
  marks.stop();
  vi.useRealTimers();
});

describe('links are looked up', () => {
  test('all in sight by one message, each client once', async () => {
    await see(...document.querySelectorAll('a'));
    expect(ask.mock.calls).toEqual([[['1', '2', '3'].map((id) => `${location.origin}/client/${id}`)]]);
    expect(drawn()).toEqual(['Client 1: yellow card', 'Client 3: yellow card']);
  });

  test('at most 200 at once, the others after the answer', async () => {
    const many = Array.from({ length: 201 }, (_, n) => {
      const element = document.createElement('a');
      element.href = `/client/n${n}`;
      element.textContent = 'x';
      document.body.append(element);
      return element;
    });
    await see(...many);
    expect(ask.mock.calls.map(([links]) => links.length)).toEqual([200, 1]);
  });

  test('again after a refresh; what was drawn stands until the answer', async () => {
    await see(link('1'), link('2'));
    known.set('1', null).set('2', view('2'));
    marks.refresh();
    expect(drawn()).toEqual(['Client 1: yellow card']);
    await wait(300);
    expect(drawn()).toEqual(['Client 2: yellow card']);
  });

  test('an answer about another key is nobody’s', async () => {
    ask.mockResolvedValue([view('3')]);
    await see(link('1'));
    expect(drawn()).toEqual([]);
  });

  test('a worker that is just starting is asked again', async () => {
    ask.mockRejectedValueOnce(new Error('Could not establish connection'));
    await see(link('1'));
    await wait(1_000);
    expect(drawn()).toEqual(['Client 1: yellow card']);
  });

  test('what is known of the client that a link names is there for others', async () => {
    await see(link('1'), link('2'));
    expect(marks.viewOf(link('1'))).toEqual(view('1'));
    expect(marks.viewOf(document.querySelector('#i1')!)).toEqual(view('1'));
    expect(marks.viewOf(link('2'))).toBeNull();
    expect(marks.viewOf(link('3'))).toBeNull();
    expect(marks.viewOf(document.body)).toBeNull();
  });
});

describe('which links are marked', () => {
  test('one in a row for each client, with its sign and its name', async () => {
    await see(...document.querySelectorAll('a'));
    const mark = root.querySelector('.layer > [role="img"]');
    expect(mark?.querySelector<HTMLElement>('[inert]')?.dataset.w).toBe('!');
    expect(root.querySelector('.layer')?.textContent).toBe('');
  });

  test('never the page’s own record', async () => {
    own = key('1');
    await see(link('1'), link('3'));
    expect(drawn()).toEqual(['Client 3: yellow card']);
  });

  test('the host stands there whatever the answers are, but not where there are to be none', async () => {
    await see(link('2'));
    expect(host()?.outerHTML).toBe('<div data-sideline-marks=""></div>');
    ask.mockResolvedValue([]);
    marks.refresh();
    await wait(300);
    expect(host()).toBeNull();
  });

  test('nothing of ours is left behind at the end', async () => {
    await see(link('1'));
    marks.stop();
    expect(host()).toBeNull();
    await wait(1_000);
    expect(host()).toBeNull();
  });

  test('a page that writes itself anew keeps its marks', async () => {
    await see(link('1'));
    host()?.remove();
    await wait(100);
    expect(host()).not.toBeNull();
  });
});

describe('rows that are used again', () => {
  const turn = (address: string | null, words: string | null) => {
    if (address) link('1').setAttribute('href', address);
    if (words) link('1').textContent = words;
  };

  test('the mark goes before the page is painted again', async () => {
    await see(link('1'));
    turn('/client/2', 'Client 2');
    await Promise.resolve(); // observers run; no frame, no timer
    expect(drawn()).toEqual([]);
    expect(host()).not.toBeNull();
  });

  test('changed in address and words: the next client’s mark comes after the settle window', async () => {
    await see(link('1'), link('3'));
    turn('/client/3', 'Client 3');
    await wait(SETTLE_MS - 50);
    expect(drawn()).toEqual(['Client 3: yellow card']); // that of the other row
    await wait(200);
    expect(drawn()).toHaveLength(2);
  });

  test.each([
    ['the address alone', '/client/3', null],
    ['the words alone', null, 'Client 3'],
  ])('changed in %s: only when no neighbour in time can be meant', async (_what, address, words) => {
    await see(link('1'));
    turn(address, words);
    await wait(CARRY_MS - 100);
    expect(drawn()).toEqual([]);
    await wait(400);
    expect(drawn()).toHaveLength(1);
  });

  test('out of sight as well: a row comes back with the new address and the old name', async () => {
    await see(link('1'));
    sight([{ target: link('1'), isIntersecting: false }]);
    turn('/client/3', null);
    await wait(50);
    sight([{ target: link('1'), isIntersecting: true }]);
    await wait(500);
    expect(drawn()).toEqual([]);
  });

  test('a late answer for the client before marks nobody', async () => {
    let answer: (views: MarkView[]) => void = () => {};
    ask.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    await see(link('1'));
    turn('/client/2', 'Client 2');
    await wait(10);
    answer([view('1')]);
    await wait(500);
    expect(drawn()).toEqual([]);
  });

  test('a row that leaves the document takes its mark along', async () => {
    await see(link('1'));
    document.querySelector('#r1')?.remove();
    await Promise.resolve();
    expect(drawn()).toEqual([]);
  });

  test('moved more often than anybody measures: no mark is painted until the next frame', async () => {
    await see(link('1'));
    const layer = root.querySelector<HTMLElement>('.layer')!;
    for (let times = 0; times < 4; times++) {
      document.querySelector('#r1')!.setAttribute('class', String(times));
      await Promise.resolve();
    }
    expect(layer.style.visibility).toBe('hidden');
    await wait(40);
    expect(layer.style.visibility).toBe('');
  });

  test('scrolled far: no mark is painted until it is over; scrolled a little: it goes along', async () => {
    await see(link('1'));
    const layer = root.querySelector<HTMLElement>('.layer')!;
    const scroll = (by: number) => {
      for (const one of boxes.values()) one.y -= by;
      window.dispatchEvent(new Event('scroll'));
    };
    scroll(4);
    expect(layer.style.visibility).toBe('');
    expect(root.querySelector<HTMLElement>('.layer > [role="img"]')?.style.transform).toBe('translate(114px,8px)');
    scroll(-40);
    expect(layer.style.visibility).toBe('hidden');
    await wait(300);
    expect(layer.style.visibility).toBe('');
  });
});

describe('the card', () => {
  const card = () => root.querySelector('[role="status"] > [role="img"]')?.getAttribute('aria-label') ?? null;
  const point = async (x: number, y: number, target: Element = document.body) => {
    target.dispatchEvent(Object.assign(new Event('pointermove', { bubbles: true }), { clientX: x, clientY: y }));
    await wait(300);
  };

  test('opens where the pointer rests on a marked link or its mark, and closes when it leaves', async () => {
    await see(link('1'), link('2'));
    await point(20, 60, link('2'));
    expect(card()).toBeNull();
    await point(20, 20, link('1'));
    expect(card()).toBe('Client 1: yellow card. Last note: today');
    await point(300, 300);
    expect(card()).toBeNull();
    await point(118, 20);
    expect(card()).not.toBeNull();
  });

  test('opens with the focus, closes by Escape and with its mark', async () => {
    await see(link('1'));
    link('1').focus();
    await wait(0);
    expect(card()).not.toBeNull();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(card()).toBeNull();
    link('1').blur();
    link('1').focus();
    await wait(0);
    expect(card()).not.toBeNull();
    link('1').textContent = 'Somebody else';
    await wait(50);
    expect(card()).toBeNull();
  });
});
