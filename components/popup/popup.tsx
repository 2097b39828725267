import { DatabaseGuard } from '@/components/client/database-guard';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { PopupContent } from './popup-content';
import { SetUp } from './set-up';
import styles from './popup.module.css';

/** The toolbar's popup: status and next steps of the client on the page, search, recent clients (design section 4). */
export function Popup() {
  const [settings] = useSettings();
  if (!settings) return null;
  return (
    <main className={styles.popup}>
      {settings.firstRunDone ? (
        <DatabaseGuard>
          <PopupContent />
        </DatabaseGuard>
      ) : (
        <SetUp />
      )}
    </main>
  );
}
