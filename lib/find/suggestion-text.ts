import type { ClientRow } from '@/lib/store/rows';
import { type BadgeWords, statusWords } from '@/lib/sites/badge-view';

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Chromium reads descriptions as XML, Firefox as they are. */
export const forAddressBar = (text: string, isXml: boolean): string =>
  isXml ? text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark) : text;

/** "Acme GmbH — yellow card, 3 notes · +49 30 1234567": the status in words, as everywhere. */
export function suggestionText(row: ClientRow, words: BadgeWords): string {
  const status = statusWords({ as: 'own', name: row.name, standing: row }, words);
  const reach = row.phones[0] ?? row.emails[0];
  return `${row.name} — ${status}${reach === undefined ? '' : ` · ${reach}`}`;
}
