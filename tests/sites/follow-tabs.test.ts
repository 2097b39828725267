import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageRecord } from '@/lib/messages/protocol';
import { DEFAULT_SETTINGS, settingsItem } from '@/lib/settings/settings';
import { onTabUpdated } from '@/lib/sites/follow-tabs';
import { inTurn, readTabContext, writeTabContext } from '@/lib/sites/tab-contexts';
import { fakeSites } from './fake-sites';

const RECORD = 'https://app.hubspot.com/contacts/1/record/0-1/2';
const record: PageRecord = {
  key: 'hubspot:1:contact:2',
  system: 'hubspot',
  kind: 'contact',
  name: 'Jane',
  url: RECORD,
  emails: [],
  phones: [],
  taxIds: [],
};
const stored = (frameId = 0) =>
  writeTabContext(5, { url: RECORD, title: '', system: 'hubspot', record, candidates: [record], at: 1, frameId });
const shown = async () => (await readTabContext(5))?.record?.key;

beforeEach(async () => {
  fakeSites();
  await stored();
});

describe('a tab goes elsewhere', () => {
  test('to another record of the same site: the client before is forgotten at once', async () => {
    await onTabUpdated(5, { url: 'https://app.hubspot.com/contacts/1/record/0-1/3' }, {});
    expect(await readTabContext(5)).toMatchObject({ record: null, candidates: [], system: 'hubspot' });
  });

  test('to another view of the same record: the client stays', async () => {
    await onTabUpdated(5, { url: `${RECORD}/view/1?x#y` }, {});
    expect(await shown()).toBe(record.key);
  });

  test('a reload of the same record keeps it until the page says otherwise', async () => {
    await onTabUpdated(5, { status: 'loading' }, { url: RECORD });
    expect(await shown()).toBe(record.key);
  });

  test('to another site, or one whose address we may not see: the tab is unknown', async () => {
    await onTabUpdated(5, { url: 'https://example.com/' }, {});
    expect(await readTabContext(5)).toBeUndefined();
    await stored();
    await onTabUpdated(5, { status: 'loading' }, {});
    expect(await readTabContext(5)).toBeUndefined();
  });

  test('a record in a frame is not judged by the address of the page around it', async () => {
    await stored(3);
    await onTabUpdated(5, { url: 'https://app.hubspot.com/contacts/1/objects' }, {});
    expect(await shown()).toBe(record.key);
  });

  test('a page that says by itself who is in front is asked again, since its address names nobody', async () => {
    const site = 'https://desk.example.com';
    const desk = {
      ...record,
      key: 'taught:desk.example.com/k3x9q0ap2m7b:contact:7',
      url: `${site}/desk#;sideline:k3x9q0ap2m7b=7`,
    };
    const sites = fakeSites();
    await writeTabContext(5, {
      url: `${site}/desk`,
      title: '',
      system: 'taught',
      record: desk,
      candidates: [],
      at: 1,
      frameId: 0,
    });
    await onTabUpdated(5, { url: `${site}/desk?sort=name` }, {});
    expect(await readTabContext(5)).toMatchObject({ record: null });
    expect(sites.told).toEqual(['5/0 badge.refresh']);
  });

  test('a page that reports while the change before it is still being worked out stays', async () => {
    const { tabs } = fakeSites();
    await stored();
    const next = 'https://app.hubspot.com/contacts/1/record/0-1/3';
    tabs.set(5, { id: 5, url: next });
    const reported = { ...record, key: 'hubspot:1:contact:3', url: next };
    const report = () =>
      inTurn(5, () =>
        writeTabContext(5, { url: next, title: '', system: 'hubspot', record: reported, candidates: [], at: 2, frameId: 0 }),
      );
    let reporting: Promise<void> | undefined;
    const read = vi.spyOn(settingsItem, 'getValue').mockImplementationOnce(async () => {
      reporting = report(); // after the context was read, before what follows from it is written
      await new Promise((resolve) => setTimeout(resolve, 20));
      return DEFAULT_SETTINGS;
    });
    await onTabUpdated(5, { url: next }, {});
    await reporting;
    expect(read).toHaveBeenCalledOnce();
    expect(await shown()).toBe(reported.key);
  });

  test('word of a change that comes late, when the next page has already reported, turns nobody away', async () => {
    const { tabs } = fakeSites();
    await stored();
    tabs.set(5, { id: 5, url: RECORD });
    await onTabUpdated(5, { url: 'https://app.hubspot.com/contacts/1/record/0-1/9' }, {});
    expect(await shown()).toBe(record.key);
  });

  test('a change of title or icon is none of our business', async () => {
    await onTabUpdated(5, {}, { url: 'https://example.com/' });
    expect(await shown()).toBe(record.key);
  });
});
