import { Disclosure, useWords } from '@/components/ui';
import type { Outcome } from '@/lib/store/hooks/use-desk';
import styles from './imports.module.css';
import { problemWords } from './problem-words';

interface OutcomeListProps {
  label: string;
  /** The first ones; there may be more. */
  outcomes: readonly Outcome[];
  count: number;
}

/** Lines of one fate, folded away unless they are few and something is wrong with them. */
export function OutcomeList({ label, outcomes, count }: OutcomeListProps) {
  const { t, wordOf } = useWords();
  if (count === 0) return null;
  const wordsOf = ({ line, name, problem, fields = [], is, known, what }: Outcome) => {
    if (problem) {
      const why = problemWords(problem, wordOf);
      return name === '' ? t('imports:check.why', { line, why }) : t('imports:check.whyNamed', { line, name, why });
    }
    const called = name || known?.name;
    const start = called ? t('imports:check.line', { line, name: called }) : t('imports:check.lineOnly', { line });
    if (what !== undefined) return `${start} — ${what}`;
    if (is !== 'changed') return start;
    const names = fields.map((field) => wordOf(`imports:field.${field}`) ?? field).join(', ');
    return `${start} — ${t('imports:check.changes', { fields: names })}`;
  };
  return (
    <Disclosure label={label} defaultExpanded={count <= 5 && outcomes.some(({ problem }) => problem !== undefined)}>
      <ul className={styles.list}>
        {outcomes.map((outcome) => (
          <li key={outcome.line}>{wordsOf(outcome)}</li>
        ))}
        {count > outcomes.length && <li>{t('imports:check.more', { count: count - outcomes.length })}</li>}
      </ul>
    </Disclosure>
  );
}
