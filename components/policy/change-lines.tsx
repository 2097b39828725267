import { useWords } from '@/components/ui';
import { changedRules } from '@/lib/domain/policy/changed-rules';
import type { Policy } from '@/lib/schema/policy';
import { ListChange, isListRule } from './list-change';
import styles from './policy.module.css';
import { useRuleWords } from './use-rule-words';

/** What differs between two sets of rules, a line each. */
export function ChangeLines({ from, to }: { from: Policy; to: Policy }) {
  const { t } = useWords();
  const words = useRuleWords();
  const changed = changedRules(from, to);
  if (changed.length === 0) return <p className={styles.quiet}>{t('policy:version.same')}</p>;
  return (
    <ul className={styles.changes}>
      {changed.map((id) =>
        isListRule(id) ? (
          <ListChange key={id} id={id} from={from} to={to} />
        ) : (
          <li key={id}>
            {t('policy:version.changed', { rule: words.label(id), from: words.value(from, id), to: words.value(to, id) })}
          </li>
        ),
      )}
    </ul>
  );
}
