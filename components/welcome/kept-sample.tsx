import { useWords } from '@/components/ui';
import styles from './welcome.module.css';

/** Says which examples were left where they are, and what can be done about it. */
export function KeptSample({ names }: { names: readonly string[] }) {
  const { t } = useWords();
  return (
    <output>
      {names.map((name) => (
        <p key={name} className={styles.quiet}>
          {t('welcome:sample.kept', { name })}
        </p>
      ))}
    </output>
  );
}
