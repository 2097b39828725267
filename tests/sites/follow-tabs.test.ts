import { beforeEach, describe, expect, test } from 'vitest';
import type { PageRecord } from '@/lib/messages/protocol';
import { onTabUpdated } from '@/lib/sites/follow-tabs';
import { readTabContext, writeTabContext } from '@/lib/sites/tab-contexts';
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

  test('a change of title or icon is none of our business', async () => {
    await onTabUpdated(5, {}, { url: 'https://example.com/' });
    expect(await shown()).toBe(record.key);
  });
});
