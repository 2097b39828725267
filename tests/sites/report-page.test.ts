import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OwnerLink, RecordKind, UrlMatch } from '@/lib/crm/contract';
import type { PageReport } from '@/lib/messages/protocol';
import { settingsItem } from '@/lib/settings/settings';
import { updateSettings } from '@/lib/settings/update-settings';
import { guardHushItem } from '@/lib/sites/guard-hush';
import { hushGuard } from '@/lib/sites/hush-guard';
import { known } from '@/lib/sites/known';
import { reportPage } from '@/lib/sites/report-page';
import { allTabContexts } from '@/lib/sites/tab-contexts';
import { db } from '@/lib/store/database';
import type { ClientRow } from '@/lib/store/rows';
import { clientRow as row } from './client-row';
import { fakeSites, type FakeSites } from './fake-sites';

const URL_OF = 'https://app.hubspot.com/contacts/1/record/0-1/2';
const KEY = 'hubspot:1:contact:2';
const match = (kind: RecordKind, id: string): UrlMatch => ({ system: 'hubspot', kind, tenant: '1', id });
const report = (change: Partial<NonNullable<PageReport['record']>> = {}, url = URL_OF): PageReport => ({
  url,
  record: {
    match: match('contact', '2'),
    name: 'Jane Doe',
    emails: ['jane@acme.example'],
    phones: [],
    taxIds: [],
    owners: [],
    ...change,
  },
});
const sender = (frameId = 0) => ({ id: 'test', url: URL_OF, tab: { id: 5 }, frameId });
const settled = async () => {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setTimeout(resolve));
};
const context = async () => {
  await settled();
  return (await allTabContexts()).find(({ tabId }) => tabId === 5)?.context;
};

let sites: FakeSites;
beforeEach(async () => {
  sites = fakeSites();
  for (const memory of Object.values(known)) memory.forget();
  sites.granted.add('https://*.hubspot.com/*');
  sites.tabs.set(5, { id: 5, url: URL_OF, title: 'Jane Doe | HubSpot' });
  await Promise.all([db.clients.clear(), db.records.clear()]);
});

describe('a client on the page', () => {
  test('gets a badge, a context for the panel and a sign on the toolbar', async () => {
    await db.clients.put(row('c1', { kinds: ['yellow', 'notes'], noteCount: 2 }));
    await db.records.put({ key: KEY, client: 'c1' });
    const view = await reportPage(report(), sender());
    expect(view).toMatchObject({ key: KEY, kind: 'yellow', label: 'Jane Doe: yellow card, 2 notes — open Sideline' });
    expect(await context()).toMatchObject({
      url: URL_OF,
      title: 'Jane Doe | HubSpot',
      system: 'hubspot',
      record: {
        key: KEY,
        system: 'hubspot',
        kind: 'contact',
        name: 'Jane Doe',
        url: URL_OF,
        emails: ['jane@acme.example'],
        phones: [],
        taxIds: [],
      },
      candidates: [],
    });
    expect(sites.toolbar.get(5)).toEqual({ text: '!', title: view?.label });
  });

  test('is who the address says, whatever the page claims (principle 1)', async () => {
    await db.clients.put(row('c9', { kinds: ['red'] }));
    await db.records.put({ key: 'hubspot:1:contact:9', client: 'c9' });
    const view = await reportPage(report({ match: match('contact', '9') }), sender());
    expect(view).toMatchObject({ key: KEY, kind: 'none' });
  });

  test('is nobody where the site’s system was never named: the shape of an address proves nothing', async () => {
    sites.granted.add('https://crm.example.com/*');
    const odoo = 'https://crm.example.com/web#id=7&model=res.partner&view_type=form';
    const claim = report({ match: { system: 'odoo', kind: 'party', tenant: 'crm.example.com', id: '7' } }, odoo);
    expect(await reportPage(claim, sender())).toBeNull();
    expect(await context()).toMatchObject({ system: null, record: null });
    await updateSettings({ sites: [{ origin: 'https://crm.example.com', system: 'odoo' }] });
    known.settings.forget();
    expect(await reportPage(claim, sender())).toMatchObject({ kind: 'none' });
  });

  test('keeps its badge off a site where the user hid it; the panel still knows it', async () => {
    await settingsItem.setValue({ ...(await settingsItem.getValue()), badgeHidden: ['https://app.hubspot.com'] });
    expect(await reportPage(report(), sender())).toBeNull();
    expect((await context())?.record?.key).toBe(KEY);
  });

  test('is told in the user’s language', async () => {
    await updateSettings({ language: 'ru' });
    expect((await reportPage(report(), sender()))?.label).toBe('Jane Doe: заметок нет — открыть Sideline');
  });

  test('is looked at again when a status changes by time alone', async () => {
    const soon = Date.now() + 60_000;
    await db.clients.put(row('c1', { kinds: ['yellow'], nextChangeAt: soon }));
    await db.records.put({ key: KEY, client: 'c1' });
    await reportPage(report(), sender());
    await settled();
    expect((await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime)).toEqual([soon]);
  });
});

describe('somebody known under another record, by an equal e-mail, phone or tax number', () => {
  beforeEach(() => db.clients.put(row('c1', { name: 'Acme', words: ['jane@acme.example'], kinds: ['red'] })));

  test('is asked about, and no status is told: whether it is they, only the user knows (K-return)', async () => {
    const view = await reportPage(report(), sender());
    expect(view).toMatchObject({ key: KEY, asks: true, kind: 'none', others: [], short: 'Is this Acme?' });
    expect(view?.label).toBe('Jane Doe: no notes. Is this Acme? — open Sideline');
    expect(JSON.stringify(view)).not.toMatch(/red/i);
  });

  test('is not asked about where the record’s own client is known, or was said to be another', async () => {
    await db.clients.put(row('c2', { name: 'Jane', kinds: ['notes'], noteCount: 1 }));
    await db.records.put({ key: KEY, client: 'c2' });
    expect(await reportPage(report(), sender())).toMatchObject({ kind: 'notes' });
    await db.records.put({ key: KEY, distinct: ['c1'] });
    expect((await reportPage(report(), sender()))?.asks).toBeUndefined();
  });

  test('is not asked about on a deal: its own e-mails are others’', async () => {
    const deal = 'https://app.hubspot.com/contacts/1/record/0-3/4';
    expect((await reportPage(report({ match: match('deal', '4') }, deal), sender()))?.asks).toBeUndefined();
  });

  test('is asked about on a page that shows no record, and the panel is told by what', async () => {
    const list = 'https://app.hubspot.com/contacts/1/objects/0-1/views/all/list';
    const reach = { emails: ['jane@acme.example'], phones: [], taxIds: [] };
    const view = await reportPage({ url: list, record: null, reach }, sender());
    expect(view).toMatchObject({ key: '', asks: true, kind: 'none', label: 'Is this Acme? — open Sideline' });
    expect(await context()).toMatchObject({ record: null, reach });
    expect(sites.toolbar.get(5)).toMatchObject({ text: null, title: 'Is this Acme?' });
    const stranger = { ...reach, emails: ['bob@x.example'] };
    expect(await reportPage({ url: list, record: null, reach: stranger }, sender())).toBeNull();
    expect((await context())?.reach).toBeUndefined();
  });
});

describe('those around the record', () => {
  const company: OwnerLink = { match: match('company', '8'), name: 'Acme GmbH' };

  test('the company of a contact: its card shows, marked; the panel gets it as a candidate', async () => {
    await db.clients.put(row('c8', { kinds: ['red', 'notes'], noteCount: 1 }));
    await db.records.put({ key: 'hubspot:1:company:8', client: 'c8' });
    const view = await reportPage(report({ owners: [company] }), sender());
    expect(view?.label).toBe('Jane Doe: no notes; company Acme GmbH: red card — open Sideline');
    expect((await context())?.candidates).toEqual([
      { key: 'hubspot:1:company:8', system: 'hubspot', kind: 'company', name: 'Acme GmbH', emails: [], phones: [], taxIds: [] },
    ]);
  });

  test('a company the user said it belongs to shows as well, once', async () => {
    await db.clients.put(row('c8', { name: 'Acme GmbH', kinds: ['red'] }));
    await db.records.bulkPut([
      { key: KEY, companies: ['c8'] },
      { key: 'hubspot:1:company:8', client: 'c8' },
    ]);
    const view = await reportPage(report({ owners: [company] }), sender());
    expect(view?.label.match(/Acme GmbH/g)).toHaveLength(1);
  });

  test('a deal shows its clients’ standing', async () => {
    const deal = 'https://app.hubspot.com/contacts/1/record/0-3/4';
    await db.clients.put(row('c8', { kinds: ['hold'] }));
    await db.records.put({ key: 'hubspot:1:company:8', client: 'c8' });
    const view = await reportPage(report({ match: match('deal', '4'), name: 'Order 7', owners: [company] }, deal), sender());
    expect(view).toMatchObject({ kind: 'hold', label: 'Order 7: no notes; company Acme GmbH: on hold — open Sideline' });
  });

  describe('on a deal (docs/decisions/0009)', () => {
    const deal = 'https://app.hubspot.com/contacts/1/record/0-3/4';
    const jane: OwnerLink = { match: match('contact', '2'), name: 'Jane Doe' };
    const onDeal = (...owners: OwnerLink[]) =>
      reportPage(report({ match: match('deal', '4'), name: 'Order 7', owners }, deal), sender());
    const knows = async (id: string, key: string, change: Partial<ClientRow>, companies: string[] = []) => {
      await db.clients.put(row(id, change));
      await db.records.put({ key, client: id, companies });
    };

    test('the person and the company both show, each under their own name; the company’s notes stay with it', async () => {
      await knows('c2', KEY, { kinds: ['yellow', 'notes'], noteCount: 1 });
      await knows('c8', 'hubspot:1:company:8', { kinds: ['red', 'notes'], noteCount: 5 });
      expect(await onDeal(company, jane)).toMatchObject({
        kind: 'red',
        short: 'Co. Acme…: red card',
        label: 'Order 7: no notes; company Acme GmbH: red card; client Jane Doe: yellow card, 1 note — open Sideline',
        guard: { title: 'Red card', lines: ['Company Acme GmbH', 'Jane Doe: yellow card'], clients: ['c8', 'c2'] },
        guardsOf: { [KEY]: { lines: ['Jane Doe'] }, 'hubspot:1:company:8': { lines: ['Company Acme GmbH'] } },
      });
    });

    test('the company that the person was linked to counts, though the page does not name it', async () => {
      await knows('c8', 'odoo:other:company:1', { name: 'Acme GmbH', kinds: ['hold'] });
      await knows('c2', KEY, { kinds: ['notes'], noteCount: 1 }, ['c8']);
      expect(await onDeal(jane)).toMatchObject({
        kind: 'hold',
        short: 'Co. Acme…: on hold',
        label: 'Order 7: no notes; client Jane Doe: 1 note; company Acme GmbH: on hold — open Sideline',
      });
    });

    test('a client it was linked to by hand is its client, person or company', async () => {
      await db.clients.put(row('c2', { name: 'Jane Doe', kinds: ['yellow'] }));
      await db.records.put({ key: 'hubspot:1:deal:4', companies: ['c2'] });
      expect(await onDeal()).toMatchObject({ short: 'Jane Doe: yellow card', guard: { lines: ['Jane Doe'] } });
    });

    test('other deals, and owners nobody wrote about, say nothing', async () => {
      await knows('c5', 'hubspot:1:deal:5', { kinds: ['red'] });
      const view = await onDeal(jane, { match: match('deal', '5'), name: 'Order 5' });
      expect(view).toMatchObject({ kind: 'none', label: 'Order 7: no notes — open Sideline' });
      expect(view).not.toHaveProperty('guard');
    });

    test('owners that the page shows later come with a second report', async () => {
      await knows('c2', KEY, { kinds: ['yellow'] });
      expect(await onDeal()).toMatchObject({ kind: 'none' });
      expect(await onDeal(jane)).toMatchObject({ kind: 'yellow', short: 'Jane Doe: yellow card' });
    });
  });

  test('a company’s page tells of nobody else', async () => {
    const parent: OwnerLink = { match: match('company', '9'), name: 'Holding' };
    await db.clients.put(row('c9', { kinds: ['red'] }));
    await db.records.put({ key: 'hubspot:1:company:9', client: 'c9' });
    const address = 'https://app.hubspot.com/contacts/1/record/0-2/8';
    const view = await reportPage(report({ match: match('company', '8'), name: 'Acme', owners: [parent] }, address), sender());
    expect(view).toMatchObject({ kind: 'none', label: 'Acme: no notes — open Sideline' });
  });

  test('no guard where the user turned it off, or hushed it for today', async () => {
    await db.clients.put(row('c1', { kinds: ['yellow'] }));
    await db.records.put({ key: KEY, client: 'c1' });
    expect(await reportPage(report(), sender())).toHaveProperty('guard');
    await hushGuard(['c1']);
    expect(await reportPage(report(), sender())).not.toHaveProperty('guard');
    expect((await fakeBrowser.alarms.getAll()).length).toBeGreaterThan(0); // stands again tomorrow
    await guardHushItem.setValue({ day: '2020-01-01', clients: ['c1'] });
    known.hushed.forget();
    expect(await reportPage(report(), sender())).toHaveProperty('guard');
    await updateSettings({ warnBeforePhoning: false });
    known.settings.forget();
    expect(await reportPage(report(), sender())).not.toHaveProperty('guard');
  });

  test('owners of another system are not believed', async () => {
    await reportPage(report({ owners: [{ match: { ...match('company', '8'), system: 'odoo' }, name: 'X' }] }), sender());
    expect((await context())?.candidates).toEqual([]);
  });
});

describe('no client on the page', () => {
  test('the panel learns that nobody is there', async () => {
    await reportPage(report(), sender());
    await settled();
    expect(await reportPage({ url: 'https://app.hubspot.com/contacts/1/objects', record: null }, sender())).toBeNull();
    expect((await context())?.record).toBeNull();
    expect(sites.toolbar.get(5)).toEqual({ text: null, title: 'Sideline: no client on this page' });
  });

  test('the page around a frame that shows a record does not speak for the tab', async () => {
    await reportPage(report(), sender(3));
    await settled();
    sites.listening.add('5/3');
    await reportPage({ url: 'https://app.hubspot.com/contacts/1/objects', record: null }, sender(0));
    expect((await context())?.record?.key).toBe(KEY);
    sites.listening.delete('5/3'); // the frame was closed
    await reportPage({ url: 'https://app.hubspot.com/contacts/1/objects', record: null }, sender(0));
    expect((await context())?.record).toBeNull();
  });

  test('a site whose permission is gone: the page is told to stop, and nothing is noted down', async () => {
    await reportPage(report(), sender());
    await settled();
    sites.granted.clear();
    known.granted.forget();
    expect(await reportPage(report(), sender())).toBeNull();
    expect(sites.told).toContain('5 badge.stop');
    expect(await context()).toBeUndefined();
  });
});
