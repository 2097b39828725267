import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRecordKey, recordKey } from '@/lib/crm/contract';
import { ADAPTERS, adapterById, matchUrl, vendorsOf } from '@/lib/crm/registry';
import { CRM_TESTS, loadCases } from './cases';
import { openPage } from './open-page';
import { anchorShowsName, linkedKeys, offered, readTab, summary } from './read-tab';
import { wrongNames } from './transits';

const systems = await loadCases();

/** Every page once, for the tests that only look; opened when the first of them asks. */
let opened: Promise<{ id: string; doc: Document }[]> | undefined;
const everyPage = () =>
  (opened ??= Promise.all(
    Object.entries(systems).flatMap(([id, { pages }]) => pages.map(async (page) => ({ id, doc: await openPage(id, page) }))),
  ));

it('every adapter has cases and every folder of cases an adapter', () => {
  expect(Object.keys(systems).toSorted()).toEqual(ADAPTERS.map(({ id }) => id).toSorted());
});

describe.each(Object.entries(systems))('%s', (system, cases) => {
  const adapter = adapterById(system) ?? ADAPTERS[0]!; // the test above tells a missing one
  const others = Object.entries(systems).filter(([other]) => other !== system);

  it('describes itself', () => {
    expect(existsSync(resolve(CRM_TESTS, '../../lib/crm/systems', `${adapter.id}.ts`))).toBe(true);
    expect(adapter.sources.length).toBeGreaterThan(0);
    expect(adapter.selfHosted).toBe(adapter.fingerprint !== undefined);
    expect(adapter.selfHosted || adapter.hosts.length > 0).toBe(true);
    expect(adapter.hosts.filter((host) => !/^https:\/\/\*\.[a-z0-9.-]+\/\*$/.test(host))).toEqual([]);
  });

  it.each(cases.examples)('knows $url', ({ url, ...named }) => {
    const match = adapter.match(new URL(url));
    expect(match).toEqual({ system, ...named });
    const key = recordKey({ system, ...named });
    expect(recordKey(parseRecordKey(key)!)).toBe(key);
    expect(parseRecordKey(key)).toEqual({ ...match, system: expect.any(String) });
    const vouched = !adapter.selfHosted || vendorsOf(new URL(url).host).includes(adapter);
    expect(matchUrl(url)).toEqual({ ...match, needsFingerprint: !vouched });
  });

  it.each(cases.same.map((urls) => ({ urls })))('gives one key for all spellings of $urls.0', ({ urls }) => {
    const keys = urls.map((url) => adapter.match(new URL(url))).map((match) => match && recordKey(match));
    expect(keys[0]).not.toBeNull();
    expect(keys).toEqual(urls.map(() => keys[0]));
  });

  it.each(cases.negatives)('takes nobody from %s', (url) => {
    expect(adapter.match(new URL(url))).toBeNull();
    expect(matchUrl(url)?.system).not.toBe(system); // another system may know it
  });

  it('takes no address of another system', () => {
    const foreign = others.flatMap(([, { examples }]) => examples.map(({ url }) => url));
    expect(foreign.filter((url) => adapter.match(new URL(url)) !== null)).toEqual([]);
  });

  it.each(cases.pages)('reads $file at $url', async (page) => {
    const records = readTab(adapter, await openPage(system, page));
    const expected = [page.expect].filter((given) => given !== null);
    expect(records.map(summary)).toEqual(expected.map((given) => expect.objectContaining(given)));
    expect(records.every(anchorShowsName)).toBe(true);
  });

  const showing = cases.pages.filter(({ links, calls, writes }) => links ?? calls ?? writes);
  it.each(showing)('finds what $file lists and offers', async (page) => {
    const doc = await openPage(system, page);
    const { links, calls, writes } = page;
    expect({
      links: links && linkedKeys(adapter, doc),
      calls: calls && offered(doc, adapter.actions?.call),
      writes: writes && offered(doc, adapter.actions?.write),
    }).toEqual({ links, calls, writes });
  });

  const asking = cases.pages.filter(({ reach }) => reach !== undefined);
  it.each(asking)('asks about whom $file shows at $url', async (page) => {
    const doc = await openPage(system, page);
    expect(adapter.reach?.(doc, new URL(doc.URL))).toEqual(page.reach);
  });

  it('has pages of two records and one of nobody to change between, or, where it only asks, of a client and of none', () => {
    const keys = new Set(cases.pages.map((page) => page.expect?.key).filter(Boolean));
    if (adapter.reach !== undefined && keys.size === 0) {
      expect(new Set(asking.map(({ reach }) => reach !== null))).toEqual(new Set([true, false]));
    } else {
      expect(keys.size).toBeGreaterThanOrEqual(2);
      expect(cases.pages.filter((page) => page.expect === null)).not.toEqual([]);
    }
  });

  it('never gives an old name a new key where the page can tell', async () => {
    expect(await wrongNames(adapter, cases)).toEqual([]);
  });
});

describe.each(ADAPTERS.filter(({ selfHosted }) => selfHosted))('$id on a host of one’s own', (adapter) => {
  it('is recognised by all its pages and takes no page of another system for its own', async () => {
    const said = (await everyPage()).map((page) => ({ own: page.id === adapter.id, said: adapter.fingerprint?.(page.doc) }));
    expect(said.filter((page) => page.own !== page.said)).toEqual([]);
  });
});
