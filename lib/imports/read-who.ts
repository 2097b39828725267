import type { RecordRef } from '@/lib/schema/record';
import type { Who } from './line';
import type { Cells } from './cells';
import { fail } from './fail';

const ADDRESS = /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/;
/** Several addresses or numbers in one cell. */
const BETWEEN = /[;,\n|]+/;
/** `Ann Becker <ann@x.example>`, `mailto:ann@x.example`. */
const bare = (email: string): string =>
  email
    .replace(/^.*<([^<>]+)>$/, '$1')
    .replace(/^mailto:/i, '')
    .trim();
const BETWEEN_PHONES = /[;,\n|]+|(?<=\d)\s*\/\s*(?=[+\d])/;

/** Gives the record that an address or a number of the CRM names; null if none is known. */
export interface RecordsOf {
  address: (href: string, name: string) => RecordRef | null;
  id: (id: string, name: string) => RecordRef | null;
}

const pieces = (cells: readonly string[], between: RegExp): string[] => [
  ...new Set(
    cells
      .flatMap((cell) => cell.split(between))
      .map((piece) => piece.trim())
      .filter((piece) => piece !== ''),
  ),
];

/** What reports write below their columns. */
const TOTALS = /^(?:итого|всего|общий итог|(?:grand |sub)?total)[:.]?$/i;

/** Of one piece of a cell: one address, also beside a name, or several parted by spaces only. */
function emailsOf(piece: string): string[] {
  const words = piece.split(/\s+/).map(bare);
  return words.every((word) => ADDRESS.test(word)) ? words : [bare(piece)];
}

/** Whom a line is about. @throws LineFailure if a value cannot be used: nothing is left out silently */
export function readWho(cells: Cells, records: RecordsOf): Who {
  const name = cells.short('name', 500) || `${cells.short('firstName', 200)} ${cells.short('lastName', 200)}`.trim();
  if (TOTALS.test(name)) fail('totals', { value: name });
  const emails = [...new Set(pieces(cells.all('email'), BETWEEN).flatMap((piece) => emailsOf(piece)))];
  const odd = emails.find((email) => !ADDRESS.test(email) || email.length > 254);
  if (odd !== undefined) fail('email', { value: odd });
  const phones = pieces(cells.numbers('phone'), BETWEEN_PHONES);
  const strange = phones.find((phone) => phone.length > 60 || phone.replace(/\D/g, '').length < 3);
  if (strange !== undefined) fail('phone', { value: strange });
  if (emails.length > 20 || phones.length > 20) fail('many', { max: 20 });
  const [taxNumber = ''] = cells.numbers('taxNumber');
  if (taxNumber.length > 40) fail('long', { field: 'taxNumber', max: 40 });
  const [address, [id = ''], sidelineId] = [cells.text('address'), cells.numbers('recordId'), cells.text('sidelineId')];
  const record = (address && records.address(address, name)) || (id && records.id(id, name)) || undefined;
  if (![name, taxNumber, sidelineId, record, ...emails, ...phones].some(Boolean)) fail('nobody');
  return {
    ...(sidelineId && { sidelineId }),
    ...(record && { record }),
    ...(taxNumber && { taxNumber }),
    ...(name && { name }),
    emails,
    phones,
  };
}
