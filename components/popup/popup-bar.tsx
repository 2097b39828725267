import { Users } from 'lucide-react';
import { CurtainButton } from '@/components/find/curtain-button';
import { FindButton } from '@/components/find/find-button';
import { IconButton, Row, useWords } from '@/components/ui';
import { openDashboard } from '@/lib/browser/open-dashboard';
import styles from './popup.module.css';

/** What leads on from the popup, whoever is on the page. */
export function PopupBar() {
  const { t } = useWords();
  return (
    <Row align="spread">
      <span className={styles.brand}>{t('app')}</span>
      <Row gap={1}>
        <IconButton icon={Users} label={t('dashboard:open')} onPress={() => void openDashboard().then(() => window.close())} />
        <FindButton />
        <CurtainButton />
      </Row>
    </Row>
  );
}
