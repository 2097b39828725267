import { readAmount } from '@/lib/tables/amount';
import { readDate, type WrittenDate } from '@/lib/tables/date';
import { unescaped } from '@/lib/tables/unescaped';
import type { Money } from '@/lib/schema/ids';
import { fail } from './fail';
import type { Field } from './fields';
import type { ImportSettings } from './settings';

const YES = ['yes', 'y', 'true', '1', 'x', '+', 'да', 'истина'];
const NO = ['no', 'n', 'false', '0', '-', 'нет', 'ложь'];

/** The cells of one line by the fields of their columns. Each reader fails with the value where it cannot be understood. */
export class Cells {
  constructor(
    private readonly line: readonly string[],
    private readonly settings: ImportSettings,
    private readonly decimals: readonly ('.' | ',' | undefined)[],
  ) {}

  /** Every cell of the field that holds something. */
  all(field: Field): string[] {
    return this.settings.mapping.flatMap((of, index) => (of === field ? unescaped(this.line[index]) || [] : []));
  }

  /** '' if the line does not say it. */
  text(field: Field): string {
    return this.all(field)[0] ?? '';
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
    const text = this.text(field).toLowerCase();
    if (text === '') return null;
    return YES.includes(text) || (NO.includes(text) ? false : fail('yes', { value: this.text(field) }));
  }
}
