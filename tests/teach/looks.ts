import type { Look } from '@/lib/crm/teach/look';

/** A look as the page gives it, with the one selector that all tests share. */
export const look = (url: string, name: string, client: number, more: Partial<Look> = {}): Look => ({
  url: url.startsWith('/') ? `https://crm.example${url}` : url,
  title: `${name} – CRM`,
  name,
  selectors: ['h1'],
  attributes: [],
  client,
  ...more,
});
