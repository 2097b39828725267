import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { UrlMatch } from '@/lib/crm/contract';
import { soleOwners } from '@/lib/crm/families/sole-owners';
import { titleReader } from '@/lib/crm/families/title-reader';
import { shownBy } from '../support/check-visibility';

const page = (html: string) => shownBy(new JSDOM(html, { url: 'https://x.example/deal/1', pretendToBeVisual: true }).window);
const KINDS = { contact: 'contact', company: 'company', deal: 'deal' } as const;

function match(url: URL): UrlMatch | null {
  const [, place, id] = /^\/(contact|company|deal)\/(\d+)$/.exec(url.pathname) ?? [];
  return place && id ? { system: 'x', tenant: 'x.example', kind: KINDS[place as keyof typeof KINDS], id } : null;
}

const own = (kind: UrlMatch['kind'], id = '1'): UrlMatch => ({ system: 'x', tenant: 'x.example', kind, id });
const owners = (html: string, of = own('deal')) => soleOwners(page(html), of, match).map(({ match: { kind, id } }) => kind + id);

describe('the sole client of a page', () => {
  const [ann, bob, acme] = ['/contact/5', '/contact/6', '/company/7'].map((href) => `<a href="${href}">${href}</a>`);

  it('is one of each kind, however often linked', () => {
    expect(owners(`${ann}${acme}${ann}`)).toEqual(['contact5', 'company7']);
  });

  it('is nobody of a kind of which two stand there', () => {
    expect(owners(`${ann}${bob}${acme}`)).toEqual(['company7']);
  });

  it('does not come from menus, footers, lists to choose from, nor from what is hidden', () => {
    const hidden = `<div style="display:none">${bob}</div>`;
    expect(owners(`<nav>${bob}</nav><header>${bob}</header><ul role="listbox"><li>${bob}</li></ul>${hidden}${ann}`)).toEqual([
      'contact5',
    ]);
  });

  it('is asked for deals and tickets, and of a contact the company', () => {
    expect(owners(`${bob}${acme}`, own('contact'))).toEqual(['company7']);
    expect(owners(`${bob}${acme}`, own('company'))).toEqual([]);
    expect(owners(`${bob}${acme}`, own('customer'))).toEqual([]);
  });
});

describe('a page read by its title', () => {
  const read = titleReader({ product: 'Acme CRM', sections: 'deals|contacts', dialogs: '.pop-up', match });
  const named = (title: string, body = '') => read(page(`<title>${title}</title><body>${body}`), own('deal'))?.name ?? null;

  it('is named without the product and the counter', () => {
    expect(named('Jane Doe | Acme CRM')).toBe('Jane Doe');
    expect(named('(3) Jane - Doe – acme crm (beta)')).toBe('Jane - Doe');
    expect(named('Acme CRM: Jane Doe')).toBe('Jane Doe');
    expect(named('Acme CRM Consulting')).toBe('Acme CRM Consulting'); // a client that is called so
  });

  it('is nobody where the title names the product or a section only', () => {
    for (const title of ['', 'Acme CRM', 'Deals', 'Deals | Acme CRM', 'Loading…', 'Загрузка... | Acme CRM', 'Acme CRM: contacts'])
      expect(named(title)).toBeNull();
  });

  it('is nobody while a dialog is in front', () => {
    expect(named('Jane Doe', '<dialog open>x</dialog>')).toBeNull();
    expect(named('Jane Doe', '<div class="pop-up">x</div>')).toBeNull();
    expect(named('Jane Doe', '<div class="pop-up" style="display:none">x</div>')).toBe('Jane Doe');
  });

  it('is named by the known heading of its kind alone, and leaves other kinds to title and heading together', () => {
    const mixed = titleReader({ product: 'Acme CRM', sections: 'deals', headings: { deal: ['.no'] }, match });
    const look = (of: UrlMatch['kind'], title: string, body: string) =>
      mixed(page(`<title>${title} | Acme CRM</title>${body}`), own(of))?.name ?? null;
    expect(look('deal', 'Deal No. 7', '<h1>Deal No. 7</h1><p class="no">No. 7</p>')).toBe('No. 7');
    expect(look('deal', 'Deal No. 7', '<h1>Deal No. 7</h1>')).toBeNull();
    expect(look('contact', 'Jane Doe', '<h1>Jane Doe</h1>')).toBe('Jane Doe');
    expect(look('contact', 'Deal No. 7', '<h1>Jane Doe</h1>')).toBeNull(); // the title lags behind
    expect(look('contact', 'Deal No. 7', '<h1>Deal No. 7</h1><p class="no">No. 7</p>')).toBeNull(); // all of it does
  });

  it('has its badge beside the one heading that says the same, else beside nothing', () => {
    const anchor = (body: string) => read(page(`<title>Jane Doe | Acme CRM</title>${body}`), own('deal'))?.anchor?.id ?? null;
    expect(anchor('<h1 id="a">Deals</h1><h2 id="b">Jane  Doe</h2>')).toBe('b');
    expect(anchor('<h1 id="a">Jane Doe</h1><h2 id="b">Jane Doe</h2>')).toBeNull();
    expect(anchor('<h1 id="a" hidden style="display:none">Jane Doe</h1><nav><h2 id="b">Jane Doe</h2></nav>')).toBeNull();
  });
});
