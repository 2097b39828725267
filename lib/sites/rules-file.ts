import { MOST_RULES, RULES_FORMAT, RULES_VERSION, rulesFile, type SiteRule, siteRule } from '@/lib/schema/site-rule';

/** Why a file with rules cannot be read; i18n key below `teach:file.`. */
export interface RulesFileProblem {
  code: 'too-large' | 'not-json' | 'wrong-format' | 'newer-version' | 'empty' | 'damaged' | 'unsafe';
  params?: Record<string, string | number>;
}

/** Largest file that is looked at, in bytes. A rule is well below 2 kB. */
export const MOST_BYTES = 200_000;

/** The file that a colleague can load; only what the schema knows goes into it. */
export function rulesToFile(rules: readonly SiteRule[]): { name: string; file: Blob } {
  const hosts = new Set(rules.map(({ origin }) => new URL(origin).hostname));
  const [host = ''] = hosts;
  const data = { format: RULES_FORMAT, version: RULES_VERSION, rules: rules.map((rule) => siteRule.parse(rule)) };
  return {
    name: `sideline-site-${hosts.size === 1 ? host.replace(/[^a-z0-9.-]/g, '-') : 'all'}.json`,
    file: new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }),
  };
}

/** Can the browser read it? A forged selector is refused here, before anybody sees it as a rule. */
function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false; // a SyntaxError is the answer no
  }
}

const selectorsIn = ({ name, record }: SiteRule): string[] => [
  name.selector,
  ...(record.by === 'attribute' ? [record.selector] : []),
];

/** Reads a file with rules; whatever is wrong with it, nothing of it is taken. @param text the file's content */
export function readRulesFile(text: string): { rules: SiteRule[] } | { problem: RulesFileProblem } {
  if (text.length > MOST_BYTES) return { problem: { code: 'too-large' } };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: { code: 'not-json' } };
  }
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== RULES_FORMAT)
    return { problem: { code: 'wrong-format' } };
  if ('version' in data && typeof data.version === 'number' && data.version > RULES_VERSION)
    return { problem: { code: 'newer-version' } };
  if (!('rules' in data) || !Array.isArray(data.rules)) return { problem: { code: 'damaged', params: { field: 'rules' } } };
  if (data.rules.length === 0) return { problem: { code: 'empty' } };
  if (data.rules.length > MOST_RULES) return { problem: { code: 'too-large' } };
  const parsed = rulesFile.safeParse(data);
  if (!parsed.success) return { problem: { code: 'damaged', params: { field: parsed.error.issues[0]?.path.join('.') ?? '' } } };
  const { rules } = parsed.data;
  if (new Set(rules.map(({ id }) => id)).size < rules.length) return { problem: { code: 'damaged', params: { field: 'id' } } };
  if (!rules.flatMap(selectorsIn).every(isSelector)) return { problem: { code: 'unsafe' } };
  return { rules };
}

/** How a rule of a file stands to those here. */
export type RuleNews = 'new' | 'same' | 'changed';

/** Whether a rule is switched on or off makes no difference. */
export function newsOf(rule: SiteRule, stored: readonly SiteRule[]): RuleNews {
  const own = stored.find(({ id }) => id === rule.id);
  if (!own) return 'new';
  const bare = (one: SiteRule) => JSON.stringify({ ...siteRule.parse(one), enabled: true });
  return bare(own) === bare(rule) ? 'same' : 'changed';
}
