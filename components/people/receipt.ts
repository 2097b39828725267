import type { RetentionRule } from '@/lib/schema/event';
import type { Settings } from '@/lib/settings/settings';
import type { Counts } from './counts';

const RULES = ['client', 'notes', 'cases', 'both'] as const;
const WHO = ['alone', 'manager', 'deputy'] as const;

/** What was deleted, when, by which rule and by whom in which role. It names nobody: all of it stands in the page's address. */
export interface Receipt extends Counts {
  /** Instant in ms. */
  at: number;
  /** `client`: erased on request, whole; else the limit that had passed. */
  rule: (typeof RULES)[number];
  who: (typeof WHO)[number];
}

export const roleOf = ({ work, role }: Pick<Settings, 'work' | 'role'>): Receipt['who'] =>
  work === 'alone' || role === 'salesperson' ? 'alone' : role;

/** By which limit. @param rules of what was deleted, at least one */
export const ruleOf = (rules: readonly RetentionRule[]): Receipt['rule'] =>
  rules.every((rule) => rule === rules[0]) ? (rules[0] ?? 'notes') : 'both';

/** Where it is shown. */
const receiptHref = (receipt: Receipt): string =>
  `#/receipt?${new URLSearchParams(Object.entries(receipt).map(([key, value]) => [key, String(value)])).toString()}`;

/** Shows the receipt of what was deleted just now. */
export const showReceipt = (receipt: Omit<Receipt, 'at'>): void => {
  window.location.hash = receiptHref({ ...receipt, at: Date.now() });
};

/** @returns null if the address holds none */
export function receiptIn(query: URLSearchParams): Receipt | null {
  const number = (key: string): number => (/^\d{1,15}$/.test(query.get(key) ?? '') ? Number(query.get(key)) : Number.NaN);
  const [at, notes, cards, others] = [number('at'), number('notes'), number('cards'), number('others')];
  const rule = RULES.find((one) => one === query.get('rule'));
  const who = WHO.find((one) => one === query.get('who'));
  if (!rule || !who || ![at, notes, cards, others].every(Number.isFinite)) return null;
  return { at, notes, cards, others, rule, who };
}
