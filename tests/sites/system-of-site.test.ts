import { describe, expect, test } from 'vitest';
import { keysOnSite, recordAt } from '@/lib/sites/system-of-site';

const SITES = [{ origin: 'https://crm.example.com', system: 'odoo' }];
const LINKS = [
  'https://app.hubspot.com/contacts/1/record/0-1/2',
  'https://app.hubspot.com/contacts/2/record/0-2/2',
  'https://app.hubspot.com/contacts/1/objects/0-1',
  'https://acme.pipedrive.com/person/1',
  'https://crm.example.com/web#id=7&model=res.partner&view_type=form',
  'https://crm.example.org/web#id=7&model=res.partner&view_type=form',
];

describe('links of one site', () => {
  test.each(['https://app.hubspot.com/', 'https://acme.pipedrive.com/', 'https://crm.example.com/', 'https://crm.example.org/'])(
    '%s: the same keys as one by one, of its own origin alone',
    (page) => {
      const own = (link: string) => new URL(link).origin === new URL(page).origin;
      expect(LINKS.map(keysOnSite(page, { sites: SITES, siteRules: [] }))).toEqual(
        LINKS.map((link) => (own(link) ? (recordAt(link, { sites: SITES, siteRules: [] })?.key ?? null) : null)),
      );
    },
  );
});
