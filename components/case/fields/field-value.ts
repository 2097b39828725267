import type { CommandInput } from '@/lib/messages/commands';
import type { Money } from '@/lib/schema/ids';

/** Value of a case field as it is sent and stored: JSON. */
export type FieldValue = CommandInput<'setCaseItem'>['value'];

/** Case values are JSON: each is looked at before a control shows it, so that an odd import breaks no form. */
export const asText = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '');

/** A finite number, or nothing. */
export const asNumber = (value: FieldValue | undefined): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** `YYYY-MM-DD`, or nothing. */
export const asDay = (value: FieldValue | undefined): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

/** A sum with a currency of three capitals, or nothing. */
export function asMoney(value: FieldValue | undefined): Money | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { amount, currency } = value;
  return typeof amount === 'number' && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency)
    ? { amount, currency }
    : undefined;
}

/** One line of a `rows` field. */
export type Row = Record<string, FieldValue>;

/** The lines of a list; what is no line is left out. */
export const asRows = (value: FieldValue | undefined): Row[] =>
  Array.isArray(value) ? value.filter((row): row is Row => typeof row === 'object' && row !== null && !Array.isArray(row)) : [];

/** Rows with something in them: an added line that was left empty is not worth keeping. */
export const filledRows = (rows: readonly Row[]): Row[] =>
  rows.filter((row) => Object.values(row).some((cell) => cell !== '' && cell !== null && cell !== undefined));
