import { readAmount } from '@/lib/tables/amount';
import { readDate, type WrittenDate } from '@/lib/tables/date';
import { unescaped } from '@/lib/tables/unescaped';
import type { Money } from '@/lib/schema/ids';
import { fail } from './fail';
import type { Field } from './fields';
import type { ImportSettings } from './settings';

const YES = ['yes', 'y', 'true', '1', 'x', '+', 'да', 'истина'];
const NO = ['no', 'n', 'false', '0', '-', 'нет', 'ложь'];
/** What programs write where there is nothing. */
const NOTHING = /^(?:[-–—]+|#?n\/a|null|#н\/д|\((?:none|no value|пусто)\))$/i;
/** A long number of which a table program has kept the first digits only. */
const CUT_NUMBER = /^\d(?:[.,]\d+)?E\+\d+$/i;

/** The cells of one line by the fields of their columns. Each reader fails with the value where it cannot be understood. */
export class Cells {
  constructor(
    private readonly line: readonly string[],
    private readonly settings: ImportSettings,
    private readonly decimals: readonly ('.' | ',' | undefined)[],
  ) {}

  #filled(field: Field): string[] {
    return this.settings.mapping.flatMap((of, index) => (of === field ? unescaped(this.line[index]) || [] : []));
  }

  /** Every cell of the field that says something. */
  all(field: Field): string[] {
    return this.#filled(field).filter((text) => !NOTHING.test(text));
  }

  /** '' if the line does not say it. */
  text(field: Field): string {
    return this.all(field)[0] ?? '';
  }

  /** Cells that hold numbers of many digits, each of which counts: phones, tax numbers, numbers of records. */
  numbers(field: Field): string[] {
    const texts = this.all(field);
    const cut = texts.find((text) => CUT_NUMBER.test(text));
    return cut === undefined ? texts : fail('cut', { value: cut });
  }

  /** @param max number of signs that are kept; a longer text is refused rather than cut */
  short(field: Field, max: number): string {
    const text = this.text(field);
    return text.length > max ? fail('long', { field, max }) : text;
  }

  date(field: Field): WrittenDate | null {
    const text = this.text(field);
    if (text === '') return null;
    return readDate(text, this.settings.dateOrder) ?? fail('date', { value: text });
  }

  number(field: Field): number | null {
    const text = this.text(field);
    if (text === '') return null;
    return readAmount(text, this.decimals[this.settings.mapping.indexOf(field)])?.value ?? fail('number', { value: text });
  }

  count(field: Field, max: number): number | null {
    const value = this.number(field);
    if (value !== null && (!Number.isInteger(value) || value < 0 || value > max)) fail('number', { value: this.text(field) });
    return value;
  }

  /** The value's own currency, else that of the line's column, else the one chosen. */
  money(field: Field): Money | null {
    const text = this.text(field);
    if (text === '') return null;
    const amount = readAmount(text, this.decimals[this.settings.mapping.indexOf(field)]) ?? fail('amount', { value: text });
    const named = this.text('currency');
    const beside =
      named === '' ? undefined : (readAmount(`0 ${named.toUpperCase()}`)?.currency ?? fail('currency', { value: named }));
    return { amount: amount.value, currency: amount.currency ?? beside ?? this.settings.currency };
  }

  yes(field: Field): boolean | null {
    const text = (this.#filled(field)[0] ?? '').toLowerCase();
    if (NO.includes(text)) return false;
    if (text === '' || NOTHING.test(text)) return null;
    return YES.includes(text) || fail('yes', { value: text });
  }
}
