import { Search, Settings } from 'lucide-react';
import { browser } from 'wxt/browser';
import { IconButton, Row, useWords } from '@/components/ui';
import styles from './panel.module.css';

/** Always at the top: whose panel it is, search, settings. */
export function PanelBar({ onSearch }: { onSearch: () => void }) {
  const { t } = useWords();
  return (
    <header className={styles.bar}>
      <span className={styles.brand}>{t('app')}</span>
      <Row gap={1}>
        <IconButton icon={Search} label={t('client:header.search')} onPress={onSearch} />
        <IconButton icon={Settings} label={t('client:header.settings')} onPress={() => void browser.runtime.openOptionsPage()} />
      </Row>
    </header>
  );
}
