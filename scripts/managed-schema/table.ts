import { type Node, policyKeys } from './schema';
import { meaningOf, unitWord } from './words';

const LARGEST = Number.MAX_SAFE_INTEGER;

function rangeWords({ type, minimum, exclusiveMinimum, maximum, maxItems }: Node): string {
  if (type === 'array') return `at most ${maxItems} entries`;
  const least = minimum === undefined || minimum <= -LARGEST ? undefined : `${minimum}`;
  const above = exclusiveMinimum === undefined ? undefined : `more than ${exclusiveMinimum}`;
  const most = maximum === undefined || maximum >= LARGEST ? undefined : `${maximum}`;
  if (above !== undefined) return most === undefined ? above : `${above}, at most ${most}`;
  if (least === undefined) return '';
  return most === undefined ? `${least} or more` : `${least} to ${most}`;
}

/** What is allowed where the schema cannot say it in one line. */
const ALLOWED: Record<string, string> = {
  timeZone: 'an IANA name, such as `Europe/Berlin`',
  largeRevenue: '`amount`, and `currency` as three capital letters',
  hourCost: '`amount`, and `currency` as three capital letters',
  weights: 'each more than 0, at most 1000',
  categories: 'at most 200 entries, see below',
  traits: 'at most 20 entries, see below',
};

const code = (value: unknown): string => `\`${JSON.stringify(value)}\``;

function defaultWords(key: string, node: Node): string {
  if (key === 'timeZone') return 'the browser’s';
  if (key !== 'weights') return code(node.default);
  return code(Object.fromEntries(Object.entries(node.properties ?? {}).map(([part, one]) => [part, one.default])));
}

/** Every key with its meaning, type, range and default, as a table of docs/administrators.md. */
export function keyTable(): string {
  const rows = Object.entries(policyKeys()).map(([key, node]) => {
    const unit = unitWord(key);
    const meaning = unit === '' ? meaningOf(key) : `${meaningOf(key)} (${unit})`;
    return `| \`${key}\` | ${meaning} | ${node.type} | ${ALLOWED[key] ?? rangeWords(node)} | ${defaultWords(key, node)} |`;
  });
  return ['| Key | Meaning | Type | Allowed | Default |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

const BEGIN = '<!-- keys: npm run managed:schema -->';
const END = '<!-- end of keys -->';

/** The page for administrators with the table put in anew. */
export function withTable(page: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/administrators.md has no ${BEGIN} … ${END}`);
  return `${before}${BEGIN}\n\n${keyTable()}\n\n${END}${after}`;
}
