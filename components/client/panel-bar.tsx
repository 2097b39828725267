import { Inbox, Search, Settings, Users } from 'lucide-react';
import { browser } from 'wxt/browser';
import { openDashboard } from '@/lib/browser/open-dashboard';
import { CurtainButton } from '@/components/find/curtain-button';
import { FindButton } from '@/components/find/find-button';
import { countText, isUncounted } from '@/lib/domain/reminders/count-text';
import { useDueCount } from '@/lib/store/hooks/use-due-count';
import { useWaiting } from '@/lib/store/hooks/use-waiting';
import { Button, IconButton, Row, useWords } from '@/components/ui';
import styles from './panel.module.css';

/** Always at the top: whose panel it is, what waits for an answer or is due, search, all clients, the curtain, settings. */
export function PanelBar({ onSearch, onWaiting }: { onSearch: () => void; onWaiting: () => void }) {
  const { t } = useWords();
  const waiting = useWaiting()?.length ?? 0;
  const due = useDueCount();
  const dueWords = isUncounted(due) ? t('reminders:dueMany') : t('reminders:due', { count: due });
  const sum = waiting + due > 0 ? countText(waiting + due) : '';
  const kinds = [t('waiting:list.open', { count: waiting }), ...(due > 0 ? [dueWords] : [])].join(', ');
  const label = due > 0 ? `${sum}: ${kinds}` : kinds; // what is seen is part of the name (WCAG 2.5.3)
  return (
    <header className={styles.bar}>
      <span className={styles.brand}>{t('app')}</span>
      <Row gap={1}>
        <Button tone="quiet" icon={Inbox} onPress={onWaiting} aria-label={label}>
          {sum}
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
