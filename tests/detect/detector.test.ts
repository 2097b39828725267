// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CrmAdapter, RecordOnPage } from '@/lib/crm/contract';
import { Detector } from '@/lib/detect/detector';
import { CARRY_MS, LATE_START_MS, LOOK_GAP_MS, SETTLE_MS } from '@/lib/detect/timing';

/** A system of one page: `/client/<id>`, name in `#name` (an element or a field). */
const reads = vi.fn();
const changes = vi.fn();
const adapter: CrmAdapter = {
  id: 'test',
  title: 'Test',
  confidence: 'high',
  sources: [],
  hosts: [],
  selfHosted: false,
  frames: 'top',
  match: ({ pathname, host }) => {
    const id = /^\/client\/(\w+)$/.exec(pathname)?.[1];
    return id ? { system: 'test', kind: 'contact', tenant: host, id } : null;
  },
  read(doc, match): RecordOnPage | null {
    reads();
    const anchor = doc.querySelector<HTMLInputElement>('#name');
    const name = (anchor?.value ?? anchor?.textContent ?? '').trim();
    return anchor && name ? { match, name, anchor, details: () => ({ emails: [], phones: [], owners: [] }) } : null;
  },
};

let log: string[];
let detector: Detector;
const ours = document.createElement('div');
function start(): void {
  log = [];
  detector = new Detector(adapter, window, {
    found: ({ name }, key) => log.push(`found ${key.split(':').at(-1)} ${name}`),
    nobody: () => log.push('nobody'),
    gone: () => log.push('gone'),
    anchored: ({ anchor }) => log.push(`anchored ${anchor?.localName}`),
    changed: (record) => changes(record?.name ?? null),
    mutated: () => {},
    isOurs: (node) => node === ours,
  });
}
const go = (path: string) => {
  history.pushState(null, '', path);
  // jsdom has no Navigation API: the browsers' own history tells of it
  window.dispatchEvent(new PopStateEvent('popstate'));
};
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** A window, and the idle moment and the gap a look may be late by. */
const settle = () => wait(SETTLE_MS + 2 * LOOK_GAP_MS + 5);
const name = (text: string) => (document.body.innerHTML = `<h1 id="name">${text}</h1>`);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'] });
  window.requestIdleCallback = (callback) => window.setTimeout(callback);
  window.cancelIdleCallback = (id) => window.clearTimeout(id);
  document.title = 'CRM';
  history.replaceState(null, '', '/client/1');
  name('Ann');
});
afterEach(() => {
  detector.stop();
  vi.useRealTimers();
});

test('attributes that name the record in front are watched: nothing else need change', async () => {
  const desk: CrmAdapter = {
    ...adapter,
    frontAttributes: ['data-client'],
    front: (doc, url) => new URL(`/client/${doc.body.getAttribute('data-client')}`, url),
  };
  const at: string[] = [];
  document.body.setAttribute('data-client', '7');
  log = [];
  detector = new Detector(desk, window, {
    found: ({ name: said }, key, where) => void at.push(`${key.split(':').at(-1)} ${said} ${new URL(where).pathname}`),
    nobody: () => {},
    gone: () => at.push('gone'),
    anchored: () => {},
    changed: () => {},
    mutated: () => {},
    isOurs: () => false,
  });
  await settle();
  document.body.setAttribute('data-client', '8');
  await wait(CARRY_MS + 1_000);
  document.body.removeAttribute('data-client');
  expect(at).toEqual(['7 Ann /client/7', 'gone', '8 Ann /client/8']);
});

describe('the detector', () => {
  test('finds the client once everything stands still', async () => {
    start();
    await wait(SETTLE_MS - 10);
    expect(log).toEqual([]);
    await settle();
    expect(log).toEqual(['found 1 Ann']);
  });

  test('says "nobody" where the address points at no record, and does not read the page for it', async () => {
    history.replaceState(null, '', '/clients');
    reads.mockClear();
    start();
    await settle();
    expect(log).toEqual(['nobody']);
    expect(reads).not.toHaveBeenCalled();
  });

  test('a new address takes the old client away at once, before any timer', async () => {
    start();
    await settle();
    go('/client/2');
    expect(log).toEqual(['found 1 Ann', 'gone']);
    name('Bea');
    await settle();
    expect(log).toEqual(['found 1 Ann', 'gone', 'found 2 Bea']);
  });

  test('another name takes the old client away before the page is painted again', async () => {
    start();
    await settle();
    name('Bea');
    await Promise.resolve();
    expect(log).toEqual(['found 1 Ann', 'gone']);
  });

  test('the old name under a new address is believed only when it cannot be left over', async () => {
    start();
    await settle();
    go('/client/2');
    await wait(CARRY_MS - 100);
    expect(log).toEqual(['found 1 Ann', 'gone']);
    await settle();
    expect(log).toEqual(['found 1 Ann', 'gone', 'found 2 Ann']);
  });

  test('re-rendering in one go: the same client, at another element', async () => {
    start();
    await settle();
    document.body.innerHTML = '<h2 id="name">Ann</h2>';
    await settle();
    expect(log).toEqual(['found 1 Ann', 'anchored h2']);
  });

  test('the value of a field changes without any event or mutation', async () => {
    document.body.innerHTML = '<input id="name" value="Ann">';
    start();
    await settle();
    const field = document.querySelector('input');
    if (field) field.value = 'Bea';
    await wait(60);
    expect(log).toEqual(['found 1 Ann', 'gone']);
  });

  test('a name that is set into an empty field long after', async () => {
    document.body.innerHTML = '<input id="name">';
    start();
    await wait(2_000);
    const field = document.querySelector('input');
    if (field) field.value = 'Ann';
    await wait(1_000);
    expect(log).toEqual(['nobody', 'found 1 Ann']);
  });

  test('a storm of mutations costs one look every so often', async () => {
    start();
    await settle();
    reads.mockClear();
    for (let ms = 0; ms < 1_000; ms += 5) {
      document.body.append(document.createElement('p'));
      await wait(5);
    }
    expect(reads.mock.calls.length).toBeGreaterThan(5);
    expect(reads.mock.calls.length).toBeLessThanOrEqual(1_000 / LOOK_GAP_MS);
  });

  test('our own badge is no news', async () => {
    start();
    await settle();
    reads.mockClear();
    document.documentElement.append(ours);
    await settle();
    ours.remove();
    await settle();
    expect(reads).not.toHaveBeenCalled();
  });

  test('put into a page of some age, it waits for what may be left over there', async () => {
    await wait(LATE_START_MS + 1_000);
    start();
    await wait(CARRY_MS - 50);
    expect(log).toEqual([]);
    await settle();
    expect(log).toEqual(['found 1 Ann']);
  });

  test('an adapter that fails names nobody, and says so', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
    start();
    await settle();
    const read = vi.spyOn(adapter, 'read').mockImplementation(() => {
      throw new Error('unforeseen');
    });
    name('Bea');
    await settle();
    expect(log).toEqual(['found 1 Ann', 'gone', 'nobody']);
    expect(error).toHaveBeenCalled();
    read.mockRestore();
  });

  test('a hidden tab is not looked at; coming to the front it is', async () => {
    start();
    await settle();
    reads.mockClear();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.body.append('x');
    await wait(5_000);
    expect(reads).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(reads).toHaveBeenCalled();
  });

  test('stopped, it hears and does nothing any more', async () => {
    start();
    await settle();
    detector.stop();
    reads.mockClear();
    go('/client/2');
    name('Bea');
    await wait(10_000);
    expect(log).toEqual(['found 1 Ann']);
    expect(reads).not.toHaveBeenCalled();
  });
});

describe('without word from the browser', () => {
  test('a silent pushState is noticed within the budget of 50 ms', async () => {
    start();
    await settle();
    history.pushState(null, '', '/client/2');
    await wait(50);
    expect(log).toEqual(['found 1 Ann', 'gone']);
  });

  test('tells of changes around the record that stays, and around nobody', async () => {
    start();
    await settle();
    changes.mockClear();
    document.body.append('a phone number that loads late');
    await settle();
    expect(changes).toHaveBeenLastCalledWith('Ann');
    expect(log).toEqual(['found 1 Ann']);
    go('/clients');
    await settle();
    changes.mockClear();
    document.body.append('a list');
    await settle();
    expect(changes).toHaveBeenLastCalledWith(null);
  });
});
