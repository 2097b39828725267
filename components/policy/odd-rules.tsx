import { useWords } from '@/components/ui';
import { ruleCautions } from '@/lib/domain/policy/rule-cautions';
import { numberOf } from '@/lib/domain/policy/rule-values';
import type { Editing } from './editing';
import styles from './policy.module.css';
import { useRuleWords } from './use-rule-words';

/** Before rules are saved: what of the changes is odd beside other rules, though it can be meant so. */
export function OddRules({ editing: { form } }: { editing: Editing }) {
  const { t } = useWords();
  const words = useRuleWords();
  const { draft, changed } = form;
  const odd = ruleCautions(draft).filter(({ low, high }) => changed.includes(low) || changed.includes(high));
  if (odd.length === 0) return null;
  return (
    <div className={styles.notice}>
      <p>{t('policy:caution.title')}</p>
      <ul className={styles.changes}>
        {odd.map(({ low, high }) => (
          <li key={`${low} ${high}`}>
            {t(numberOf(draft, low) === numberOf(draft, high) ? 'policy:caution.pairSame' : 'policy:caution.pair', {
              low: words.label(low),
              lowValue: words.value(draft, low),
              high: words.label(high),
              highValue: words.value(draft, high),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
