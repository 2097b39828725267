import { z } from 'zod';
import { CASE_FIELDS, type CaseField, type CaseFieldId, type FieldKind } from './case';
import { day, instant, money, text } from './ids';

const SIMPLE = {
  line: text.max(2_000), // may be empty: then it is not filled
  text,
  flag: z.boolean(),
  day,
  instant,
  money,
  number: z.number().finite().min(0).max(1e9),
} as const satisfies Partial<Record<FieldKind, z.ZodType>>;

type Column = NonNullable<CaseField['columns']>[string];
const cell = (kind: Column): z.ZodType => (typeof kind === 'string' ? SIMPLE[kind] : z.enum(kind));

/** A cell of a row may be left empty; a row may name no column that the field does not have. */
const row = (columns: NonNullable<CaseField['columns']>) =>
  z.strictObject(
    Object.fromEntries(Object.entries(columns).map(([name, kind]) => [name, z.union([cell(kind), z.literal('')]).optional()])),
  );

function schemaOf({ kind, choices = [], columns = {} }: CaseField): z.ZodType {
  if (kind === 'choice') return z.enum(choices);
  if (kind === 'rows') return z.array(row(columns)).max(100);
  if (kind === 'log') return text.min(1);
  return SIMPLE[kind];
}

const schemas = new Map(Object.entries(CASE_FIELDS).map(([id, field]) => [id, schemaOf(field)]));

/** Checks a value of a case field against its kind, choices and columns. `null` clears the field (not a log, which keeps all). */
export function caseValueSchema(field: CaseFieldId): z.ZodType {
  const schema = schemas.get(field) ?? z.never();
  return CASE_FIELDS[field].kind === 'log' ? schema : schema.nullable();
}
