import type { ClientRow } from '@/lib/store/rows';
import { type BadgeWords, statusWords } from '@/lib/sites/badge-view';

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** No XML may hold it, and half a letter neither: Chromium would drop all suggestions. A line break would be no line. */
const UNREADABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/** Chromium reads descriptions as XML, Firefox as they are. */
export function forAddressBar(text: string, isXml: boolean): string {
  const line = text.replace(UNREADABLE, ' ');
  return isXml ? line.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark) : line;
}

/** "Acme GmbH — yellow card, 3 notes · +49 30 1234567": the status in words, as everywhere. */
export function suggestionText(row: ClientRow, words: BadgeWords): string {
  const status = statusWords({ as: 'own', name: row.name, standing: row }, words);
  const reach = row.phones[0] ?? row.emails[0];
  return `${row.name} — ${status}${reach === undefined ? '' : ` · ${reach}`}`;
}
