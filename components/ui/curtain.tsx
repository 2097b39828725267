import { Eye } from 'lucide-react';
import { useEffect } from 'react';
import { toggleCurtain } from '@/lib/settings/curtain';
import { useAnnouncements } from './announcements';
import { Button } from './button';
import styles from './curtain.module.css';
import { EmptyState } from './empty-state';
import { CURTAIN_KEY } from './use-curtain-key';
import { useWords } from './use-words';

/** What every page of ours shows behind the curtain (domain 7): that it is there, and the way back. */
export function Curtain() {
  const { t } = useWords();
  useEffect(() => {
    document.title = t('app');
    useAnnouncements.getState().clear(); // what was just done may name somebody
  }, [t]);
  return (
    <main className={styles.curtain}>
      <EmptyState takesFocus title={t('find:curtain.title')} text={t('find:curtain.text')}>
        <Button tone="primary" icon={Eye} onPress={() => void toggleCurtain()}>
          {t('find:curtain.open')}
        </Button>
        <p className={styles.key}>
          {t('find:curtain.key')} <kbd>{CURTAIN_KEY}</kbd>
        </p>
      </EmptyState>
    </main>
  );
}
