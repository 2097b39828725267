import type { CrmAdapter } from '@/lib/crm/contract';

/** Where a system runs, in words. */
function places({ hosts, selfHosted }: CrmAdapter): string {
  const cloud = hosts.map((host) => host.replace(/^https:\/\/|\/\*$/g, '').replace(/^\*\./, ''));
  const shown = cloud.length > 4 ? [...cloud.slice(0, 4), `${cloud.length - 4} more`] : cloud;
  return [...shown, ...(selfHosted ? ['own addresses'] : [])].join(', ');
}

/**
 * docs/crms.md: every system that Sideline knows, and how surely.
 * @param adapters in any order; the demo is left out
 */
export function crmTable(adapters: readonly CrmAdapter[]): string {
  const known = adapters.filter(({ id }) => id !== 'demo-crm').toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
  const rows = known.map((adapter) => {
    const asks = 'reach' in adapter ? 'asks “is this …?”' : 'badge';
    return `| ${adapter.title} | \`${adapter.id}\` | ${places(adapter)} | ${asks} | ${adapter.confidence} |`;
  });
  return `# Known CRMs

${known.length} systems. Made by \`npm run crm:list\` from \`lib/crm/systems/\`; each file there names its sources. **Badge**: the record's page
is recognised by the id in its address. **Asks**: the address does not say, or not surely, which record is shown; Sideline compares e-mails, phones and tax numbers on the
page and asks, it never shows a card by itself. **Sure**: how well address and page are known from public sources. Any other site can be taught: [teach.md](teach.md).

| CRM | id | where | what it does there | sure |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
