import { useWords } from '@/components/ui';
import { SampleSwitch } from '@/components/welcome/sample-switch';
import { openDashboard } from '@/lib/browser/open-dashboard';
import styles from './options.module.css';

/** Made-up clients: add, open, take away. */
export function SampleSection() {
  const { t } = useWords();
  return (
    <>
      <p className={styles.quiet}>{t('welcome:sample.none')}</p>
      <SampleSwitch onOpen={() => void openDashboard('overview')} />
    </>
  );
}
