import { browser } from 'wxt/browser';
import { RULE_IDS, type RuleId, ruleSchema } from '@/lib/domain/policy/rule-values';
import type { Policy } from '@/lib/schema/policy';

/** Rules that an administrator has fixed; of the weights each by itself. */
export type FixedRules = Partial<Omit<Policy, 'version' | 'weights'>> & { weights?: Partial<Policy['weights']> };

/** A key of the managed configuration that is ignored: nobody knows it, or its value is out of range. Or why nothing could be read. */
export interface ManagedProblem {
  key: string;
  kind: 'unknown' | 'invalid' | 'unreadable';
}

export interface Managed {
  fixed: FixedRules;
  problems: ManagedProblem[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRule = (key: string): key is RuleId => RULE_IDS.some((id) => id === key);

/** A managed configuration as it was found, key by key: what is wrong is left out and named, the rest holds. */
export function readManaged(raw: Record<string, unknown>): Managed {
  const flat = Object.entries(raw).flatMap(([key, value]) =>
    key === 'weights' && isObject(value)
      ? Object.entries(value).map(([part, one]) => [`weights.${part}`, one] as const)
      : [[key, value] as const],
  );
  const fixed: FixedRules & Record<string, unknown> = {};
  const fixedWeights: Record<string, unknown> = {};
  const problems: ManagedProblem[] = [];
  for (const [key, value] of flat) {
    const read = isRule(key) ? ruleSchema(key).safeParse(value) : undefined;
    if (!read?.success) problems.push({ key, kind: read || key === 'weights' ? 'invalid' : 'unknown' });
    else if (key.startsWith('weights.')) fixedWeights[key.slice('weights.'.length)] = read.data;
    else fixed[key] = read.data;
  }
  if (Object.keys(fixedWeights).length > 0) fixed.weights = fixedWeights;
  return { fixed, problems };
}

/** Where there is no managed configuration, Firefox refuses to read it. Any other failure is said; the team's rules hold meanwhile. */
function notRead(error: unknown): Managed {
  const message = error instanceof Error ? error.message : String(error);
  return { fixed: {}, problems: /manifest not found/i.test(message) ? [] : [{ key: message, kind: 'unreadable' }] };
}

/** What an administrator has fixed (docs/administrators.md), read anew each time and followed. */
export const managedItem = {
  getValue: (): Promise<Managed> => browser.storage.managed.get(null).then(readManaged, notRead),
  watch(onChange: (managed: Managed) => void): () => void {
    const listener = (_: object, area: string): void => void (area === 'managed' && managedItem.getValue().then(onChange));
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  },
};

/** Rules that cannot be changed here. Not the categories: those of an administrator stand beside the team's own. */
export const fixedIds = ({ weights = {}, ...fixed }: FixedRules): RuleId[] =>
  RULE_IDS.filter((id) => id !== 'categories' && (id in fixed || id.replace('weights.', '') in weights));
