import { useWords } from '@/components/ui';
import { nameIn } from '@/lib/domain/own-name';
import type { RuleId } from '@/lib/domain/policy/rule-values';
import type { Policy } from '@/lib/schema/policy';
import { useRuleWords } from './use-rule-words';

const LISTS = ['categories', 'hiddenCategories', 'traits'] as const;
type ListRule = (typeof LISTS)[number];

/** Is it a rule that holds a list, whose changes are told entry by entry? */
export const isListRule = (id: RuleId): id is ListRule => LISTS.some((one) => one === id);

/** Entries of a list by id, as text that differs if the entry does. */
const entriesOf = (policy: Policy, rule: ListRule): Map<string, string> =>
  new Map(policy[rule].map((one) => (typeof one === 'string' ? [one, one] : [one.id, JSON.stringify(one)])));

/** What was added to a list of the rules, taken away from it or changed in it, by name. */
export function ListChange({ id, from, to }: { id: ListRule; from: Policy; to: Policy }) {
  const { t, wordOf, language } = useWords();
  const words = useRuleWords();
  const [before, after] = [entriesOf(from, id), entriesOf(to, id)];
  const nameOf = (one: string): string =>
    wordOf(`domain:category.${one}.name`) ??
    nameIn(to, one, language) ??
    nameIn(from, one, language) ??
    [...to.traits, ...from.traits].find((trait) => trait.id === one)?.name[language] ??
    one;
  const lines = {
    added: [...after.keys()].filter((one) => !before.has(one)),
    removed: [...before.keys()].filter((one) => !after.has(one)),
    edited: [...after.keys()].filter((one) => before.has(one) && before.get(one) !== after.get(one)),
  };
  return (['added', 'removed', 'edited'] as const)
    .filter((kind) => lines[kind].length > 0)
    .map((kind) => (
      <li key={kind}>{t(`policy:version.${kind}`, { rule: words.label(id), names: lines[kind].map(nameOf).join(', ') })}</li>
    ));
}
