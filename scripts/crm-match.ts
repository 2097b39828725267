/**
 * Which record does an address name? By the address alone.
 *
 *   npm run --silent crm:match -- URL…      or addresses on standard input, one a line
 *
 * One JSON line for each: {"url":…,"match":null|{"system","kind","tenant","id","needsFingerprint"}}.
 * `place` stands only where one host holds several installations, databases or accounts.
 * `type` stands only where the system counts the ids of several record types of one kind separately.
 * `needsFingerprint`: only the shape of the address speaks for the system; the product also wants to see the page.
 */
import { createInterface } from 'node:readline';
import { matchUrl } from '../lib/crm/registry';

/** The line for one address; what is no address at all names nobody. */
function line(url: string): string {
  const found = matchUrl(url);
  const match = found && {
    system: found.system,
    kind: found.kind,
    tenant: found.tenant,
    ...(found.place && { place: found.place }),
    id: found.id,
    needsFingerprint: found.needsFingerprint,
    ...(found.type && { type: found.type }),
  };
  return JSON.stringify({ url, match });
}

const given = process.argv.slice(2);
if (given.length > 0) {
  for (const url of given) console.log(line(url));
} else if (process.stdin.isTTY) {
  console.error('usage: npm run --silent crm:match -- URL…   (or addresses on standard input, one a line)');
  process.exitCode = 2;
} else {
  for await (const text of createInterface({ input: process.stdin })) if (text.trim()) console.log(line(text.trim()));
}
