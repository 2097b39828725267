// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { taughtAdapter } from '@/lib/crm/taught';
import { readRecord } from '@/lib/crm/read-record';
import { isStableToken } from '@/lib/crm/teach/stable-token';
import { lookAtElement, lookAtPage } from '@/lib/crm/teach/take-look';
import { siteRule, type SiteRule } from '@/lib/schema/site-rule';
import { rule as taught } from '../components/teach/rule';

const URL_OF = 'https://desk.example.com/clients/17';
const element = (selector: string) => document.querySelector(selector)!;
const page = (body: string, title = '') => {
  document.body.innerHTML = body;
  document.title = title;
};
const rule = (over: Partial<SiteRule> = {}): SiteRule => siteRule.parse(taught({ title: 'Desk', kind: 'party', ...over }));
const reads = (one: SiteRule, url = URL_OF) => {
  const { record } = readRecord(taughtAdapter([one]), document, new URL(url));
  return record && { id: record.match.id, name: record.name, placed: record.anchor !== null };
};
beforeEach(() => page(''));

describe('ids and classes that a program made up are not relied on', () => {
  test.each([
    'ui-id-7',
    ':r1:',
    'ember123',
    'css-1a2b3c',
    'sc-aXbYcZ',
    'jss42',
    'svelte-1tky8bj',
    'Title_name__3xY9z',
    'Title_name__xYzAb',
    '_ngcontent-abc',
    'is-active',
    'selected',
    'btn2',
  ])('%s', (token) => expect(isStableToken(token)).toBe(false));
  test.each(['client-name', 'customerName', 'page_title', 'h1', 'fn', 'entity-header'])('%s is', (token) =>
    expect(isStableToken(token)).toBe(true),
  );
});

describe('selectors of the element pointed at', () => {
  const best = (selector: string) => lookAtElement(element(selector), URL_OF)?.selectors[0];

  test('its own id first, then what its makers call it', () => {
    page('<main><h1 id="client-name" data-testid="title">Ann</h1></main>');
    expect(lookAtElement(element('h1'), URL_OF)?.selectors.slice(0, 2)).toEqual(['#client-name', '[data-testid="title"]']);
    page('<main><span id="ember12" itemprop="name">Ann</span><span>x</span></main>');
    expect(best('[itemprop]')).toBe('span[itemprop="name"]');
  });

  test('a class only if it is alone, else from the nearest named place down', () => {
    page('<header><b class="title">Shop</b></header><main id="card"><b class="title">Ann</b></main>');
    expect(best('main b')).toBe('#card b.title');
    page('<div><div><span>x</span><span>Ann</span></div></div>');
    expect(best('span:last-child')).toBe('body > div > div > span:nth-of-type(2)');
  });

  test('always choose exactly that element, and are what a rule may hold', () => {
    page('<nav><h2>Ann</h2></nav><main><section class="a b-c"><h2 role="heading">Ann</h2><p><i>1</i></p></section></main>');
    for (const one of document.querySelectorAll('h2, i, section')) {
      const { selectors = [] } = lookAtElement(one, URL_OF) ?? {};
      expect(selectors.length).toBeGreaterThan(0);
      for (const selector of selectors) {
        expect(document.querySelectorAll(selector)).toHaveLength(1);
        expect(element(selector)).toBe(one);
        expect(siteRule.shape.name.shape.selector.safeParse(selector).success, selector).toBe(true);
      }
    }
  });

  test('an element without words, or with a whole page of them, is no name', () => {
    page(`<main><i></i><p>${'word '.repeat(60)}</p></main>`);
    expect(lookAtElement(element('i'), URL_OF)).toBeNull();
    expect(lookAtElement(element('p'), URL_OF)).toBeNull();
  });

  test('the next page is looked at by the same selectors; hidden panes do not count', () => {
    page('<section hidden style="display:none"><h1>Old</h1></section><section><h1>Bob</h1></section>');
    expect(lookAtPage(document, URL_OF, ['#gone', 'h1'])).toMatchObject({ name: 'Bob', selectors: ['h1'] });
    page('<h1>Bob</h1><h1>Cid</h1>');
    expect(lookAtPage(document, URL_OF, ['h1'])).toMatchObject({ name: '', selectors: [] });
  });

  test('attributes that can hold an id, around the name first; those of frameworks are left out', () => {
    page(
      '<main data-client-id="17" data-reactid="3" data-testid="9" data-tab-id="1"><h1>Ann</h1></main><form data-id="x9"></form>',
    );
    const { attributes = [] } = lookAtElement(element('h1'), URL_OF) ?? {};
    expect(new Set(attributes.map(({ attribute, value, above }) => `${attribute} ${value} ${above}`))).toEqual(
      new Set(['data-client-id 17 1', 'data-id x9 null']),
    );
  });
});

describe('reading by a rule', () => {
  test('the one visible element says the name', () => {
    page('<h1> Ann  B. </h1>');
    expect(reads(rule())).toEqual({ id: '17', name: 'Ann B.', placed: true });
    page('<h1>Ann</h1><h1>Bob</h1>');
    expect(reads(rule())).toBeNull();
    page('<h1></h1>', 'Ann – Desk');
    expect(reads(rule({ name: { selector: 'h1', title: { before: '', after: ' – Desk' } } }))).toBeNull();
  });

  test('the title, where the element is gone', () => {
    const titled = rule({ name: { selector: 'h1', title: { before: '', after: ' – Desk' } } });
    page('<p>…</p>', '(3) Ann – Desk');
    expect(reads(titled)).toEqual({ id: '17', name: 'Ann', placed: false });
    page('<p>…</p>', 'Desk');
    expect(reads(titled)).toBeNull();
    expect(reads(rule())).toBeNull();
  });

  test('nobody while a dialog is in front, unless the name stands in it', () => {
    page('<h1>Ann</h1><div aria-modal="true">New client</div>');
    expect(reads(rule())).toBeNull();
    page('<div aria-modal="true"><h1>Ann</h1></div>');
    expect(reads(rule())).toMatchObject({ name: 'Ann' });
  });

  test('a selector that this browser does not know reads nobody', () => {
    page('<h1>Ann</h1>');
    expect(reads({ ...rule(), name: { selector: 'h1:::' } })).toBeNull();
  });

  const byAttribute = rule({
    record: {
      by: 'attribute',
      at: { path: [{ part: 'literal', text: 'desk' }], more: 0, query: [] },
      selector: 'main',
      attribute: 'data-client-id',
    },
  });
  const DESK = 'https://desk.example.com/desk';

  test('the id in an attribute; of none, of two that differ, or of "new" nobody is read', () => {
    page('<main data-client-id="17"><h1>Ann</h1><a href="mailto:ann@example.org">m</a></main>');
    expect(reads(byAttribute, DESK)).toMatchObject({ id: '17', name: 'Ann' });
    expect(readRecord(taughtAdapter([byAttribute]), document, new URL(DESK)).record?.details().emails).toEqual([
      'ann@example.org',
    ]);
    for (const bad of [
      '<main data-client-id="new"><h1>Ann</h1></main>',
      '<main><h1>Ann</h1></main>',
      '<main data-client-id="1"><h1>Ann</h1></main><main data-client-id="2"></main>',
    ]) {
      page(bad);
      expect(reads(byAttribute, DESK)).toBeNull();
    }
  });

  test('a page cannot name another client by an address made for it', () => {
    page('<main data-client-id="17"><h1>Ann</h1></main>');
    expect(reads(byAttribute, `${DESK}#;sideline:k3x9q0ap2m7b=18`)).toMatchObject({ id: '17' });
    page('<main><h1>Ann</h1></main>');
    expect(reads(byAttribute, `${DESK}#;sideline:k3x9q0ap2m7b=18`)).toBeNull();
    page('<h1>Ann</h1>');
    expect(reads(rule(), `${URL_OF}#;sideline:k3x9q0ap2m7b=18`)).toMatchObject({ id: '17' });
  });
});
