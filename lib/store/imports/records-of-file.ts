import { isClientKind, recordKey } from '@/lib/crm/contract';
import type { RecordsOf } from '@/lib/imports/read-who';
import { type KnownSites, recordAt } from '@/lib/sites/system-of-site';

/** A deal or a ticket is about a client and never one itself. */
function clientRecordAt(href: string, sites: KnownSites) {
  const found = recordAt(href, sites);
  return found && isClientKind(found.match.kind) ? found : null;
}

/** Is this the address of a record of which the file knows the number? Key below `imports:example.`. */
export type ExampleCheck = 'fits' | 'unknown' | 'not-in-file';

/** A number alone says nothing about whose it is: the example ties it to one CRM, and has to be one of the file's records itself. */
export function checkExample(example: string, ids: ReadonlySet<string>, sites: KnownSites): ExampleCheck {
  const found = clientRecordAt(example, sites);
  if (!found) return 'unknown';
  return ids.has(found.match.id) ? 'fits' : 'not-in-file';
}

/** How the file's addresses and numbers name records (lib/crm). @param example '' if its numbers name none */
export function recordsOfFile(example: string, sites: KnownSites): RecordsOf {
  const model = clientRecordAt(example, sites);
  return {
    address: (href, name) => {
      const found = clientRecordAt(href, sites);
      return found && { key: found.key, name: name || found.match.id, url: href };
    },
    id: (id, name) => {
      if (!model) return null;
      const key = recordKey({ ...model.match, id });
      const url = example.replace(model.match.id, encodeURIComponent(id));
      return { key, name: name || id, ...(recordAt(url, sites)?.key === key && { url }) };
    },
  };
}
