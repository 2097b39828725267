import Papa from 'papaparse';
import type { Firm } from '@/lib/schema/firm';
import { unescaped } from '@/lib/tables/unescaped';
import { type FirmInput, type FirmProblem, firmKey, tidyFirm } from './tidy-firm';

/** Names of columns in both languages, as they stand in the first line. */
const HEADS: Readonly<Record<keyof FirmInput, readonly string[]>> = {
  name: ['name', 'firm', 'company', 'название', 'фирма', 'компания', 'имя'],
  site: ['site', 'website', 'web', 'url', 'сайт', 'адрес сайта'],
  phone: ['phone', 'tel', 'telephone', 'телефон', 'тел'],
  fits: ['fits', 'for whom it fits', 'for whom', 'кому подходит', 'для кого'],
  competitor: ['competitor', 'конкурент', 'наш конкурент'],
};
const YES = ['yes', 'y', 'true', '1', 'да', 'x', '+'];

/** Why a whole file cannot be read; key below `firms:read.problem`. */
export type FileProblem = 'file-empty' | 'file-no-name-column' | 'file-broken';
export interface BadLine {
  /** As a table program numbers it: the heads are line 1. */
  line: number;
  problem: FirmProblem | 'twice';
  value: string;
}
export interface FirmTable {
  /** New here, with ids of their own. */
  add: Firm[];
  /** Known by their name, with other details; they have the ids of those they replace. */
  change: Firm[];
  same: number;
  bad: BadLine[];
}

function columnOf(head: string): keyof FirmInput | undefined {
  const plain = head.trim().toLowerCase().replace(/[.:]$/, '');
  return (Object.keys(HEADS) as (keyof FirmInput)[]).find((name) => HEADS[name].includes(plain));
}

type Columns = readonly (keyof FirmInput | undefined)[];
const cellOf = (cells: readonly string[], columns: Columns, name: keyof FirmInput): string =>
  unescaped(cells[columns.indexOf(name)]);

/** A line as a firm. A column that the table does not have changes nothing in a firm that is known. */
function inputOf(cells: readonly string[], columns: Columns, old: Firm | undefined): FirmInput {
  const text = (name: 'name' | 'site' | 'phone' | 'fits') =>
    columns.includes(name) ? cellOf(cells, columns, name) : (old?.[name] ?? '');
  return {
    name: text('name'),
    site: text('site'),
    phone: text('phone'),
    fits: text('fits'),
    competitor: columns.includes('competitor')
      ? YES.includes(cellOf(cells, columns, 'competitor').toLowerCase())
      : (old?.competitor ?? false),
  };
}

const isSame = (a: Firm, b: Firm): boolean => JSON.stringify({ ...a, id: '' }) === JSON.stringify({ ...b, id: '' });

/**
 * A-refer: reads a table of firms (CSV with comma, semicolon or tab). Writes nothing; one bad line never stops the others.
 * @param newId makes the id of a new firm
 */
export function readCsv(text: string, known: readonly Firm[], newId: () => string): FirmTable | { problem: FileProblem } {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false });
  const [heads, ...rows] = data;
  if (!heads || data.every((cells) => cells.every((cell) => cell.trim() === ''))) return { problem: 'file-empty' };
  if (errors.some(({ type }) => type === 'Quotes')) return { problem: 'file-broken' };
  const columns = heads.map(columnOf);
  if (!columns.includes('name')) return { problem: 'file-no-name-column' };

  const table: FirmTable = { add: [], change: [], same: 0, bad: [] };
  const before = new Map(known.map((firm) => [firmKey(firm.name), firm]));
  const seen = new Set<string>();
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const key = firmKey(cellOf(cells, columns, 'name'));
    const old = before.get(key);
    const input = inputOf(cells, columns, old);
    const firm = tidyFirm(input, old?.id ?? newId());
    const problem = 'problem' in firm ? firm.problem : seen.has(key) ? 'twice' : null;
    if (problem || 'problem' in firm) {
      table.bad.push({ line: index + 2, problem: problem ?? 'long', value: input.site });
      continue;
    }
    seen.add(key);
    if (!old) table.add.push(firm);
    else if (isSame(old, firm)) table.same += 1;
    else table.change.push(firm);
  }
  return table;
}
