import { readAmount } from '@/lib/tables/amount';
import { guessDateOrder, readDate } from '@/lib/tables/date';
import { FIELDS_OF, type Field, type ImportKind, type Mapping, SEVERAL } from './fields';
import { HEADS } from './heads';

/** Values looked at in each column. */
const LOOKED_AT = 200;

const plain = (head: string): string =>
  head
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[_.:*№"«»]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const FIELD_OF = new Map<string, Field[]>();
for (const [field, heads] of HEADS)
  for (const head of heads) FIELD_OF.set(plain(head), [...(FIELD_OF.get(plain(head)) ?? []), field]);

/** What a column with this name can hold; "Revenue, EUR" and "Revenue (EUR)" are heads, too. */
export const fieldsOfHead = (head: string): Field[] =>
  FIELD_OF.get(plain(head)) ?? FIELD_OF.get(plain(head.replace(/\s*[([,].*$/, ''))) ?? [];

const most = (values: readonly string[], is: (value: string) => boolean): boolean =>
  values.length > 0 && values.filter(is).length >= values.length * 0.8;

/** What the values look like; null where that tells nothing sure. */
function fieldOfValues(values: readonly string[], kind: ImportKind): Field | null {
  if (most(values, (value) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value))) return 'email';
  if (most(values, (value) => /^[+(]?[\d\s()+.-]{9,}$/.test(value) && value.replace(/\D/g, '').length >= 10)) return 'phone';
  const { order } = guessDateOrder(values);
  const isDate = (value: string) => /\D/.test(value) && readDate(value, order) !== null; // a bare number is rather a number
  if (kind === 'incidents' && most(values, isDate)) return 'happenedAt';
  if (kind === 'worth' && most(values, (value) => readAmount(value)?.currency !== undefined)) return 'revenue';
  return null;
}

/** Heads of a name that is given in two columns, or is of the company for which a person works. */
const GIVEN = /^(?:имя|name)$/;
const COMPANY =
  /^(?:associated company|company|company name|account|account name|organi[sz]ation|компания|компания контакта|организация)$/;

/** A table with a column of family names is about persons: «Имя» beside it is the given name, and the company is not whom a line is about. */
function personsNames(heads: readonly string[], mapping: Mapping): Mapping {
  if (!mapping.includes('lastName')) return mapping;
  const of = (index: number) => plain(heads[index] ?? '');
  const hasGiven = mapping.includes('firstName');
  const name = mapping.indexOf('name');
  const isPersons = name < 0 || GIVEN.test(of(name)) || COMPANY.test(of(name));
  if (!isPersons) return mapping;
  return mapping.map((field, index) => {
    if (!hasGiven && GIVEN.test(of(index))) return 'firstName';
    return field === 'name' ? null : field;
  });
}

/**
 * Which field each column holds: by its head, else by what its values look like. Every guess can be put right by hand; where two columns
 * claim one field, the first has it.
 * @param heads the first line, empty texts if there is none. @param lines those after it
 */
export function guessColumns(kind: ImportKind, heads: readonly string[], lines: readonly (readonly string[])[]): Mapping {
  const allowed = FIELDS_OF[kind];
  const width = Math.max(heads.length, ...lines.slice(0, LOOKED_AT).map(({ length }) => length));
  const taken = new Set<Field>();
  const take = (fields: readonly Field[]): Field | null => {
    const field = fields.find((one) => allowed.includes(one) && (!taken.has(one) || SEVERAL.includes(one)));
    if (field) taken.add(field);
    return field ?? null;
  };
  const byHead = personsNames(
    heads,
    Array.from({ length: width }, (_, index) => take(fieldsOfHead(heads[index] ?? ''))),
  );
  return byHead.map((field, index) => {
    if (field) return field;
    const values = lines.slice(0, LOOKED_AT).flatMap((line) => line[index]?.trim() || []);
    const seen = fieldOfValues(values, kind);
    return seen ? take([seen]) : null;
  });
}
