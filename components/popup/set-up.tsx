import { browser } from 'wxt/browser';
import { Button, EmptyState, useWords } from '@/components/ui';
import styles from './popup.module.css';

/** Before the first run: leads to it. A popup closes under the browser's question for a permission, so it is not done here. */
export function SetUp() {
  const { t } = useWords();
  return (
    <div className={styles.body}>
      <EmptyState title={t('options:firstRun.title')} text={t('options:firstRun.text')}>
        <Button
          tone="primary"
          onPress={() => {
            void browser.runtime.openOptionsPage();
            window.close();
          }}
        >
          {t('options:firstRun.start')}
        </Button>
      </EmptyState>
    </div>
  );
}
