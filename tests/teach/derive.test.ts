import { describe, expect, test } from 'vitest';
import { recordKey } from '@/lib/crm/contract';
import { derive, type Lesson } from '@/lib/crm/teach/derive';
import type { Look } from '@/lib/crm/teach/look';
import { taughtAdapter } from '@/lib/crm/taught';
import { siteRule, type SiteRule } from '@/lib/schema/site-rule';
import { look } from './looks';

const lessonOf = (looks: Look[]): Lesson => {
  const taught = derive(looks);
  if ('refusal' in taught) throw new Error(`refused: ${JSON.stringify(taught.refusal)}`);
  return taught.lesson;
};
const ruleOf = (lesson: Lesson): SiteRule =>
  siteRule.parse({
    v: 1,
    id: 'abcdefghij12',
    title: 'CRM',
    origin: 'https://crm.example',
    kind: 'contact',
    record: lesson.record,
    name: lesson.name,
    enabled: true,
  });
/** Ids that the rule taught by two pages reads from further addresses. */
const reads = (lesson: Lesson, urls: string[]) => {
  const adapter = taughtAdapter([ruleOf(lesson)]);
  return urls.map((url) => adapter.match(new URL(url, 'https://crm.example'))?.id ?? null);
};

const CASES: { what: string; looks: Look[]; ids: string[]; doubts?: string[]; reads?: Record<string, string | null> }[] = [
  {
    what: 'full loads, a number at the end of the path',
    looks: [look('/clients/17', 'Ann', 0), look('/clients/18', 'Bob', 1)],
    ids: ['17', '18'],
    reads: {
      '/clients/4/': '4',
      '/clients/4?tab=notes#top': '4',
      '/clients/new': null,
      '/clients/archive': null,
      '/clients': null,
      '/clients/4/orders/5': null,
      '/companies/4': null,
      '/clients/0': '0',
    },
  },
  {
    what: 'a slug that changes with the name, the number first',
    looks: [look('/clients/17-acme-gmbh', 'Acme GmbH', 0), look('/clients/18-beta', 'Beta', 1)],
    ids: ['17', '18'],
    reads: { '/clients/17-acme-holding': '17', '/clients/17': null, '/clients/new-client': null },
  },
  {
    what: 'a slug with the number last',
    looks: [look('/c/acme-gmbh-1017', 'Acme GmbH', 0), look('/c/beta-2018', 'Beta', 1)],
    ids: ['1017', '2018'],
    reads: { '/c/acme-renamed-1017': '1017' },
  },
  {
    what: 'a slug in other letters than the name',
    looks: [look('/c/17-romashka', 'ООО «Ромашка»', 0), look('/c/18-vasilek', 'ООО «Василёк»', 1)],
    ids: ['17', '18'],
  },
  {
    what: 'a parameter, beside one that says the tab',
    looks: [look('/view?id=17&tab=2', 'Ann', 0), look('/view?id=18&tab=3', 'Bob', 1)],
    ids: ['17', '18'],
    reads: {
      '/view?tab=9&id=4': '4',
      '/view?ID=4': '4',
      '/view?id=new': null,
      '/view?tab=2': null,
      '/view?id=4&type=company': null,
    },
  },
  {
    what: 'a parameter beside those that choose the page',
    looks: [
      look('/index.php?module=Contacts&action=DetailView&record=17', 'Ann', 0),
      look('/index.php?module=Contacts&action=DetailView&record=18', 'Bob', 1),
    ],
    ids: ['17', '18'],
    reads: {
      '/index.php?record=4&action=DetailView&module=Contacts': '4',
      '/index.php?module=Accounts&action=DetailView&record=17': null,
      '/index.php?record=17': null,
    },
  },
  {
    what: 'a parameter called page that routes',
    looks: [look('/?page=client&id=17', 'Ann', 0), look('/?page=client&id=18', 'Bob', 1)],
    ids: ['17', '18'],
    reads: { '/?page=company&id=17': null },
  },
  {
    what: 'a hash route',
    looks: [look('/app#/people/17/notes', 'Ann', 0), look('/app#/people/18/notes', 'Bob', 1)],
    ids: ['17', '18'],
    reads: { '/app#/people/4/notes': '4', '/app#!/people/4/notes': '4', '/app#/companies/17/notes': null, '/app': null },
  },
  {
    what: 'a hash with parameters only',
    looks: [look('/web#id=17&model=person&cids=1', 'Ann', 0), look('/web#cids=1&id=18&model=person', 'Bob', 1)],
    ids: ['17', '18'],
    reads: { '/web#model=person&id=4&cids=1': '4', '/web#model=firm&id=17&cids=1': null },
  },
  {
    what: 'UUIDs, in any case',
    looks: [look('/p/0F8FAD5B-D9CB-469F-A165-70867728950E', 'Ann', 0), look('/p/7c9e6679-7425-40de-944b-e07fc1f90ae7', 'Bob', 1)],
    ids: ['0f8fad5b-d9cb-469f-a165-70867728950e', '7c9e6679-7425-40de-944b-e07fc1f90ae7'],
    reads: { '/p/settings-page': null },
  },
  {
    what: 'rows of signs',
    looks: [look('/p/dGVzdC1vbmU', 'Ann', 0), look('/p/X2xhc3Qtb25l', 'Bob', 1)],
    ids: ['dGVzdC1vbmU', 'X2xhc3Qtb25l'],
    reads: { '/p/new': null, '/p/создать': null },
  },
  {
    what: 'two numbers in the path, one of which stays',
    looks: [look('/org/5/client/17', 'Ann', 0), look('/org/5/client/18', 'Bob', 1)],
    ids: ['17', '18'],
    reads: { '/org/6/client/17': null },
  },
  {
    what: 'two numbers that both change: both are the id, so that no two clients are one',
    looks: [look('/org/5/client/17', 'Ann', 0), look('/org/6/client/18', 'Bob', 1)],
    ids: ['5/17', '6/18'],
    doubts: ['several-parts'],
    reads: { '/org/6/client/17': '6/17', '/org/5/client/18': '5/18' },
  },
  {
    what: '… and a second look at one client tells which',
    looks: [look('/list/5/client/17', 'Ann', 0), look('/list/6/client/18', 'Bob', 1), look('/list/9/client/17', 'Ann', 0)],
    ids: ['17', '18', '17'],
    reads: { '/list/1/client/4': '4' },
  },
  {
    what: 'a date and a page number beside the id',
    looks: [look('/2026-11-24/page/3/client/17', 'Ann', 0), look('/2026-11-25/page/4/client/18', 'Bob', 1)],
    ids: ['17', '18'],
    reads: { '/2027-01-01/page/1/client/4': '4' },
  },
  {
    what: 'a cache buster and paging in the parameters',
    looks: [
      look('/view?_=1732440600001&page=2&id=17&utm_source=mail', 'Ann', 0),
      look('/view?id=18&page=5&_=1732440600999', 'Bob', 1),
    ],
    ids: ['17', '18'],
    reads: { '/view?id=4': '4' },
  },
  {
    what: 'an unknown parameter that changes too is taken in',
    looks: [look('/view?id=17&area=north', 'Ann', 0), look('/view?id=17&area=south', 'Bob', 1)],
    ids: ['north', 'south'],
    reads: { '/view?id=18&area=south': null },
  },
  {
    what: 'another kind of record in the path is never the same client',
    looks: [look('/contacts/17', 'Ann', 0), look('/companies/18', 'Bob', 1)],
    ids: ['contacts/17', 'companies/18'],
    doubts: ['several-parts'],
    reads: { '/companies/17': 'companies/17' },
  },
  {
    what: 'tabs of the record, once another tab was shown',
    looks: [look('/people/17/notes', 'Ann', 0), look('/people/18/notes', 'Bob', 1), look('/people/17/deals', 'Ann', 0)],
    ids: ['17', '18', '17'],
    reads: { '/people/4/history': '4', '/people/4/5': null, '/people/4': null },
  },
  {
    what: 'a tab behind the record',
    looks: [look('/people/17', 'Ann', 0), look('/people/18', 'Bob', 1), look('/people/17/deals', 'Ann', 0)],
    ids: ['17', '18', '17'],
    reads: { '/people/4/history': '4', '/people/4/5': null, '/people/4/deals/5': null },
  },
  {
    what: 'the name beside the id is not part of it',
    looks: [look('/c/17/acme-gmbh', 'Acme GmbH', 0), look('/c/18/beta', 'Beta', 1)],
    ids: ['17', '18'],
    reads: { '/c/17/acme-holding': '17' },
  },
  {
    what: 'only a name: allowed, with a warning',
    looks: [look('/c/acme-gmbh', 'Acme GmbH', 0), look('/c/beta', 'Beta', 1)],
    ids: ['acme-gmbh', 'beta'],
    doubts: ['only-name'],
  },
];

describe('which part of the address is the id', () => {
  test.each(CASES)('$what', ({ looks, ids, doubts = [], reads: further = {} }) => {
    const lesson = lessonOf(looks);
    expect(lesson.ids).toEqual(ids);
    expect(lesson.doubts.map(({ code }) => code)).toEqual(doubts);
    expect(lesson.needsReturn).toBe(false);
    expect(reads(lesson, Object.keys(further))).toEqual(Object.values(further));
  });
});

const holder = (value: string, attribute = 'data-client-id', above: number | null = 1) => ({
  selector: 'main',
  attribute,
  value,
  above,
});

describe('the id in an attribute, where all clients have one address', () => {
  const looks = [
    look('/desk', 'Ann', 0, { attributes: [holder('k9', 'data-session-id'), holder('17'), holder('5', 'data-row-id', null)] }),
    look('/desk', 'Bob', 1, { attributes: [holder('k9', 'data-session-id'), holder('18'), holder('6', 'data-row-id', null)] }),
  ];

  test('is the one that changes with the client, around the name; one client has to be opened again', () => {
    const lesson = lessonOf(looks);
    expect(lesson).toMatchObject({
      record: { by: 'attribute', selector: 'main', attribute: 'data-client-id' },
      ids: ['17', '18'],
      needsReturn: true,
    });
    const again = lessonOf([...looks, look('/desk', 'Ann', 0, { attributes: [holder('17'), holder('9', 'data-row-id', null)] })]);
    expect(again).toMatchObject({ ids: ['17', '18', '17'], needsReturn: false });
  });

  test('is refused if it changes with every load', () => {
    expect(derive([...looks, look('/desk', 'Ann', 0, { attributes: [holder('99')] })])).toEqual({
      refusal: { code: 'two-ids', params: { name: 'Ann', one: '17', other: '99' } },
    });
  });

  test('keys differ by client, and other pages of the site are nobody', () => {
    const adapter = taughtAdapter([ruleOf(lessonOf(looks))]);
    expect(adapter.match(new URL('https://crm.example/desk'))).toBeNull();
    const marked = (id: string) => adapter.match(new URL(`https://crm.example/desk#;sideline:abcdefghij12=${id}`));
    expect(marked('17') && recordKey(marked('17')!)).toBe('taught:crm.example/abcdefghij12:contact:17');
    expect(marked('new')).toBeNull();
    expect(adapter.match(new URL('https://crm.example/list#;sideline:abcdefghij12=17'))).toBeNull();
    expect(adapter.match(new URL('https://crm.example/desk#;sideline:zzzzzzzzzz12=17'))).toBeNull();
  });
});

describe('refused, with the reason', () => {
  test.each<[string, Look[], object]>([
    ['no page of the web', [look('file:///c/1', 'Ann', 0), look('file:///c/2', 'Bob', 1)], { code: 'not-web' }],
    ['another site', [look('/c/1', 'Ann', 0), look('https://other.example/c/2', 'Bob', 1)], { code: 'other-site' }],
    ['one name twice', [look('/c/1', 'Ann', 0), look('/c/2', 'ann ', 1)], { code: 'same-name', params: { name: 'Ann' } }],
    ['nothing differs', [look('/desk', 'Ann', 0), look('/desk', 'Bob', 1)], { code: 'no-id' }],
    ['only the page number differs', [look('/desk?page=1', 'Ann', 0), look('/desk?page=2', 'Bob', 1)], { code: 'no-id' }],
    ['another kind of page', [look('/c/1', 'Ann', 0), look('/c/2/orders/3', 'Bob', 1)], { code: 'other-page' }],
    ['the name is not there', [look('/c/1', 'Ann', 0), look('/c/2', 'Bob', 1, { selectors: ['#x'] })], { code: 'no-name' }],
    [
      'two clients, one id',
      [look('/c/1', 'Ann', 0), look('/c/2', 'Bob', 1), look('/c/2', 'Cid', 2)],
      { code: 'same-id', params: { one: 'Bob', other: 'Cid', id: '2' } },
    ],
    [
      'one client, two ids',
      [look('/c/1', 'Ann', 0), look('/c/2', 'Bob', 1), look('/c/9', 'Ann', 0)],
      { code: 'two-ids', params: { name: 'Ann', one: '1', other: '9' } },
    ],
    [
      'one client, two ids, where another part still differs',
      [look('/o/5/c/1', 'Ann', 0), look('/o/6/c/2', 'Bob', 1), look('/o/5/c/9', 'Ann', 0), look('/o/6/c/3', 'Cid', 2)],
      { code: 'same-id', params: { one: 'Bob', other: 'Cid', id: '6' } },
    ],
  ])('%s', (_, looks, refusal) => {
    expect(derive(looks)).toEqual({ refusal });
  });
});

describe('the name', () => {
  test('by the most lasting selector that fits all looks, with what stands around it in the titles', () => {
    const lesson = lessonOf([
      look('/c/1', 'Ann', 0, { selectors: ['#a', 'h1.name', 'h1'] }),
      look('/c/2', 'Bob', 1, { selectors: ['h1', 'h1.name'] }),
    ]);
    expect(lesson.name).toEqual({ selector: 'h1.name', title: { before: '', after: ' – CRM' } });
  });

  test('a title that says the bare name, or something else each time, is no help', () => {
    const plain = lessonOf([look('/c/1', 'Ann', 0, { title: 'Ann' }), look('/c/2', 'Bob', 1, { title: 'Bob' })]);
    expect(plain.name).toEqual({ selector: 'h1' });
    const odd = lessonOf([look('/c/1', 'Ann', 0, { title: 'Ann 1' }), look('/c/2', 'Bob', 1, { title: 'Bob 2' })]);
    expect(odd.name).toEqual({ selector: 'h1' });
  });
});
