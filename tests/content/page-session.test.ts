// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PageSession } from '@/entrypoints/crm.content/page-session';
import type { CrmAdapter } from '@/lib/crm/contract';
import { mailLinks } from '@/lib/crm/page-kit';
import { BADGE_HOST } from '@/lib/badge/shadow-host';
import * as fromPage from '@/lib/messages/from-page';
import type { BadgeView, PageReport } from '@/lib/messages/protocol';
import { fakeLayout } from '../badge/fake-layout';

vi.mock('@/lib/messages/from-page', { spy: true });

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
  read(doc, match) {
    const anchor = doc.querySelector('h1');
    const name = anchor?.textContent ?? '';
    return anchor && name ? { match, name, anchor, details: () => ({ emails: mailLinks(doc), phones: [], owners: [] }) } : null;
  },
};
const view = (id: string): BadgeView => ({
  key: `test:host:contact:${id}`,
  kind: 'none',
  others: [],
  short: '',
  label: `Client ${id}`,
  card: [],
  words: { move: '', hide: '', close: '', more: '' },
  lang: 'en',
});

interface Asked {
  report: PageReport;
  answer(view: BadgeView | null): void;
  fail(error: Error): void;
}
let asked: Asked[];
let session: PageSession;
let listeners: { refresh(): void; stop(): void };
let alive: boolean;
const hosts = () => document.querySelectorAll(BADGE_HOST).length;
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const go = async (path: string, name: string) => {
  history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
  document.body.innerHTML = `<h1>${name}</h1>`;
  await wait(400);
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'] });
  window.requestIdleCallback = (callback) => window.setTimeout(callback);
  window.cancelIdleCallback = (id) => window.clearTimeout(id);
  fakeLayout(new Map());
  asked = [];
  alive = true;
  vi.mocked(fromPage.reportPage).mockImplementation(
    (report) => new Promise((answer, fail) => asked.push({ report, answer, fail })),
  );
  vi.mocked(fromPage.isExtensionAlive).mockImplementation(() => alive);
  vi.mocked(fromPage.onBadgeMessages).mockImplementation((calls) => {
    listeners = calls;
    return () => {};
  });
  history.replaceState(null, '', '/client/1');
  document.body.innerHTML = '<h1>Ann</h1>';
  session = new PageSession(window, adapter);
  await wait(400);
});
afterEach(() => {
  session.stop();
  vi.useRealTimers();
});

describe('a page tells the worker, the worker tells the badge', () => {
  test('the record, in plain data, and then the badge', async () => {
    expect(asked.map(({ report }) => report)).toEqual([
      {
        url: location.href,
        record: {
          match: { system: 'test', kind: 'contact', tenant: 'host', id: '1' },
          name: 'Ann',
          emails: [],
          phones: [],
          taxIds: [],
          owners: [],
        },
      },
    ]);
    expect(hosts()).toBe(0);
    asked[0]?.answer(view('1'));
    await wait(0);
    expect(hosts()).toBe(1);
  });

  test('a late answer for the client before is dropped', async () => {
    await go('/client/2', 'Bea');
    asked[0]?.answer(view('1'));
    await wait(0);
    expect(hosts()).toBe(0);
  });

  test('an answer for another key than the page’s is dropped', async () => {
    asked[0]?.answer(view('2'));
    await wait(0);
    expect(hosts()).toBe(0);
  });

  test('no badge if the worker says none', async () => {
    asked[0]?.answer(view('1'));
    await wait(0);
    listeners.refresh();
    asked[1]?.answer(null);
    await wait(0);
    expect(hosts()).toBe(0);
  });

  test('the badge goes with the address, without waiting for anybody', async () => {
    asked[0]?.answer(view('1'));
    await wait(0);
    history.pushState(null, '', '/clients');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(hosts()).toBe(0);
    await wait(400);
    expect(asked.at(-1)?.report.record).toBeNull();
  });

  test('a worker that is just starting is asked again', async () => {
    asked[0]?.fail(new Error('Could not establish connection'));
    await wait(2_000);
    expect(asked).toHaveLength(2);
    asked[1]?.answer(view('1'));
    await wait(0);
    expect(hosts()).toBe(1);
  });

  test('an extension that is gone: everything of ours leaves the page', async () => {
    asked[0]?.answer(view('1'));
    await wait(0);
    listeners.refresh();
    asked[1]?.fail(new fromPage.ExtensionGoneError());
    await wait(0);
    expect(hosts()).toBe(0);
    await go('/client/2', 'Bea');
    expect(asked).toHaveLength(2);
  });

  test('a dead copy does not put its badge back over that of its successor', async () => {
    asked[0]?.answer(view('1'));
    await wait(0);
    alive = false;
    document.querySelector(BADGE_HOST)?.remove();
    await wait(100);
    expect(hosts()).toBe(0);
  });

  test('a badge that the page took away comes back', async () => {
    asked[0]?.answer(view('1'));
    await wait(0);
    document.querySelector(BADGE_HOST)?.remove();
    await wait(0);
    expect(hosts()).toBe(1);
  });

  test('permission gone: the badge vanishes and nobody looks any more', async () => {
    asked[0]?.answer(view('1'));
    await wait(0);
    listeners.stop();
    expect(hosts()).toBe(0);
    await go('/client/2', 'Bea');
    expect(asked).toHaveLength(1);
    expect(session.isAlive).toBe(false); // it makes room for a new one, should the site be allowed again
  });

  test('what loads late is told once it is there, and not again while it stays', async () => {
    asked[0]?.answer(view('1'));
    await wait(0);
    document.body.insertAdjacentHTML('beforeend', '<a href="mailto:ann@x.example">write</a>');
    await wait(500);
    expect(asked.map(({ report: { record } }) => record?.emails)).toEqual([[], ['ann@x.example']]);
    document.body.insertAdjacentHTML('beforeend', '<p>something else</p>');
    await wait(10_000);
    expect(asked).toHaveLength(2);
  });
});
