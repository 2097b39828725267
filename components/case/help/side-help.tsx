import { Disclosure, useWords } from '@/components/ui';
import styles from './help.module.css';

/** C-perspective: questions that show how it looks from their side. */
export function SideHelp() {
  const { t } = useWords();
  return (
    <Disclosure label={t('prepare:side.title')}>
      <ul className={styles.list}>
        <li>{t('prepare:side.q1')}</li>
        <li>{t('prepare:side.q2')}</li>
        <li>{t('prepare:side.q3')}</li>
        <li>{t('prepare:side.q4')}</li>
        <li>{t('prepare:side.q5')}</li>
      </ul>
    </Disclosure>
  );
}
