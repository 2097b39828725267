import { StatusTag, useWords } from '@/components/ui';
import type { Standing } from '@/lib/store/hooks/use-policy-preview';
import styles from './policy.module.css';

/** Where a client stands: the status, and what is suggested first. */
export function StandingWords({ standing: { status, suggestion } }: { standing: Standing }) {
  const { t } = useWords();
  return (
    <>
      <StatusTag kind={status} />
      <div className={styles.quiet}>{suggestion ? t(`suggestions:title.${suggestion}`) : t('policy:preview.noSuggestion')}</div>
    </>
  );
}
