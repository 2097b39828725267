import type { SiteRule } from '@/lib/schema/site-rule';

/** What somebody taught about `/clients/<number>` of one site. */
export const rule = (over: Partial<SiteRule> = {}): SiteRule => ({
  v: 1,
  id: 'k3x9q0ap2m7b',
  title: 'Old desk',
  origin: 'https://desk.example.com',
  kind: 'contact',
  record: {
    by: 'address',
    at: {
      path: [
        { part: 'literal', text: 'clients' },
        { part: 'id', form: 'number', take: 'all' },
      ],
      more: 0,
      query: [],
    },
  },
  name: { selector: 'h1' },
  enabled: true,
  ...over,
});
