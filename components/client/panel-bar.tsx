import { Inbox, Search, Settings, Users } from 'lucide-react';
import { browser } from 'wxt/browser';
import { openDashboard } from '@/lib/browser/open-dashboard';
import { CurtainButton } from '@/components/find/curtain-button';
import { FindButton } from '@/components/find/find-button';
import { useDueCount } from '@/lib/store/hooks/use-due-count';
import { useWaiting } from '@/lib/store/hooks/use-waiting';
import { Button, IconButton, Row, useWords } from '@/components/ui';
import styles from './panel.module.css';

/** Always at the top: whose panel it is, what waits for an answer or is due, search, all clients, the curtain, settings. */
export function PanelBar({ onSearch, onWaiting }: { onSearch: () => void; onWaiting: () => void }) {
  const { t } = useWords();
  const waiting = useWaiting()?.length ?? 0;
  const due = useDueCount();
  const label = [t('waiting:list.open', { count: waiting }), ...(due > 0 ? [t('reminders:due', { count: due })] : [])].join(', ');
  return (
    <header className={styles.bar}>
      <span className={styles.brand}>{t('app')}</span>
      <Row gap={1}>
        <Button tone="quiet" icon={Inbox} onPress={onWaiting} aria-label={label}>
          {waiting + due > 0 ? String(waiting + due) : ''}
        </Button>
        <FindButton />
        <IconButton icon={Search} label={t('client:header.search')} onPress={onSearch} />
        <IconButton icon={Users} label={t('dashboard:open')} onPress={() => void openDashboard()} />
        <CurtainButton />
        <IconButton icon={Settings} label={t('client:header.settings')} onPress={() => void browser.runtime.openOptionsPage()} />
      </Row>
    </header>
  );
}
