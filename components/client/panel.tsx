import { BackupWarning } from '@/components/backups/backup-warning';
import { Palette } from '@/components/find/palette';
import { Welcome } from '@/components/welcome/welcome';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { useTabContext } from '@/lib/store/hooks/use-tab-context';
import { DatabaseGuard } from './database-guard';
import { PanelBody } from './panel-body';
import styles from './panel.module.css';

/** The side panel (Firefox: sidebar); also opened in a tab, with `?tab=ID` beside another one. */
export function Panel() {
  const [settings] = useSettings();
  const { tabId, context } = useTabContext();
  if (!settings) return null;
  return (
    <div className={styles.panel}>
      <DatabaseGuard>
        {settings.firstRunDone ? (
          <>
            <PanelBody tabId={tabId} context={context} />
            <BackupWarning />
            <Palette place="panel" />
          </>
        ) : (
          <main>
            <Welcome />
          </main>
        )}
      </DatabaseGuard>
    </div>
  );
}
