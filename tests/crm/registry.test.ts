// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { FINGERPRINTS, systemOf } from '@/lib/crm/fingerprints';
import { recordKey } from '@/lib/crm/contract';
import { ADAPTERS, adapterById, matchUrl, vendorsOf } from '@/lib/crm/registry';

describe('matchUrl', () => {
  it('trusts a vendor’s host', () => {
    expect(matchUrl('https://myco.odoo.com/odoo/contacts/9')).toMatchObject({ system: 'odoo', needsFingerprint: false });
  });

  it('wants to see the page when only the shape of the address speaks for a system', () => {
    expect(matchUrl('https://erp.example/odoo/contacts/9')).toMatchObject({ system: 'odoo', needsFingerprint: true });
  });

  it('trusts a host that is assigned, port and all, and asks that system alone', () => {
    const assigned = { 'erp.example:8069': 'odoo', 'other.example': 'espocrm', 'gone.example': 'system-of-a-newer-version' };
    expect(matchUrl('https://erp.example:8069/odoo/contacts/9', { assigned })).toMatchObject({ needsFingerprint: false });
    expect(matchUrl('https://erp.example/odoo/contacts/9', { assigned })).toMatchObject({ needsFingerprint: true });
    expect(matchUrl('https://other.example/odoo/contacts/9', { assigned })).toBeNull();
    expect(matchUrl('https://gone.example/odoo/contacts/9', { assigned })).toBeNull();
    expect(
      matchUrl('https://erp.example/odoo/contacts/9', { assigned: Object.create({ 'erp.example': 'espocrm' }) }),
    ).not.toBeNull();
  });

  it('never takes a vendor’s host for an installation of another system', () => {
    expect(matchUrl('https://app.hubspot.com/odoo/contacts/9')).toBeNull();
    expect(matchUrl('https://acme.zendesk.com/crm/contact/details/5/')).toBeNull();
  });

  it('knows a cloud system’s older host though another system claims it', () => {
    expect(matchUrl('https://acme.my.salesforce.com/lightning/r/Account/001A000001FmoXJIAZ/view')).toMatchObject({
      system: 'salesforce-lightning',
      needsFingerprint: false,
    });
  });

  it('takes only web addresses', () => {
    for (const text of [
      '',
      'javascript:alert(1)',
      'file:///odoo/contacts/9',
      'data:text/html,x',
      '//erp.example/odoo/contacts/9',
      '\u0000',
    ]) {
      expect(matchUrl(text)).toBeNull();
    }
  });
});

describe('the list', () => {
  it('is sorted and without doubles', () => {
    const ids = ADAPTERS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    expect(adapterById('hubspot')?.id).toBe('hubspot');
    expect(adapterById('nothing')).toBeNull();
  });

  it('knows vendors by their hosts, on the standard port only', () => {
    expect(vendorsOf('acme.kommo.com').map(({ id }) => id)).toEqual(['kommo']);
    expect(vendorsOf('acme.kommo.com:8443')).toEqual([]);
    expect(vendorsOf('kommo.com.example')).toEqual([]);
    expect(vendorsOf('notkommo.com')).toEqual([]);
  });
});

function page(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('systemOf', () => {
  it('asks every self-hosted system and no other', () => {
    expect(Object.keys(FINGERPRINTS)).toEqual(ADAPTERS.filter(({ selfHosted }) => selfHosted).map(({ id }) => id));
    for (const adapter of ADAPTERS) expect(FINGERPRINTS[adapter.id] === adapter.fingerprint).toBe(true);
  });

  it('names the one that recognises the page', () => {
    expect(systemOf(page('<meta name="generator" content="Sideline demo CRM">'))).toBe('demo-crm');
    expect(systemOf(page('<body class="o_web_client"><div class="o_action_manager"></div>'))).toBe('odoo');
  });

  it('names nobody for a strange page, nor where two recognise it', () => {
    expect(systemOf(page('<h1>Odoo, Bitrix24, EspoCRM</h1>'))).toBeNull();
    expect(
      systemOf(page('<script src="/bitrix/js/x.js"></script><meta name="generator" content="Sideline demo CRM">')),
    ).toBeNull();
  });
});

it('a record of Salesforce has one key in Classic and in Lightning, with ids of 15 and of 18 characters', () => {
  const keys = [
    'https://acme.lightning.force.com/lightning/r/Account/001A000001FmoXJIAZ/view',
    'https://acme.my.salesforce.com/001A000001FmoXJIAZ',
    'https://acme.my.salesforce.com/001A000001FmoXJ/e',
    'https://acme.my.salesforce.com/lightning/r/001A000001FmoXJIAZ/view',
  ].map((url) => recordKey(matchUrl(url)!));
  expect(new Set(keys)).toEqual(new Set(['salesforce-lightning:acme:company:001A000001FmoXJIAZ']));
  const [quote, classic] = [
    'https://acme.lightning.force.com/lightning/r/Quote/0Q0A000001FmoXJIAZ/view',
    'https://acme.my.salesforce.com/0Q0A000001FmoXJIAZ',
  ].map((url) => recordKey(matchUrl(url)!));
  expect(quote).toBe(classic);
});
