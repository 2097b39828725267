import { Settings } from 'lucide-react';
import { type ReactElement, Suspense, lazy } from 'react';
import { browser } from 'wxt/browser';
import { BackupWarning } from '@/components/backups/backup-warning';
import { DatabaseGuard } from '@/components/client/database-guard';
import { CurtainButton } from '@/components/find/curtain-button';
import { DashboardPalette } from '@/components/find/dashboard-palette';
import { FindButton } from '@/components/find/find-button';
import { EmptyState, IconButton, useWords } from '@/components/ui';
import { usePageTitle } from '@/components/ui/use-page-title';
import { SampleNotice } from '@/components/welcome/sample-notice';
import { CLIENT_SECTION, FURTHER_SECTIONS, SECTIONS } from './sections';
import styles from './dashboard.module.css';
import { useRoute } from './use-route';

/** Made once: a section that is left and opened again is mounted anew, but loaded once. */
const PARTS: ReadonlyMap<string, ReactElement> = new Map(
  [...SECTIONS, ...FURTHER_SECTIONS, CLIENT_SECTION].map(({ id, load }) => {
    const Part = lazy(load);
    const part = (
      <Suspense key={id} fallback={null}>
        <Part />
      </Suspense>
    );
    return [id, part];
  }),
);

/** What a manager opens on Monday: the whole book of clients, in sections. */
export function Dashboard() {
  const { t } = useWords();
  const { section, id } = useRoute();
  const current = SECTIONS.find((one) => one.id === section);
  usePageTitle(current && t(current.label));
  return (
    <div className={styles.page}>
      <nav className={styles.nav} aria-label={t('dashboard:sections')}>
        {SECTIONS.map(({ id: part, icon: Icon, label }) => (
          <a key={part} href={`#/${part}`} className={styles.link} aria-current={part === section ? 'page' : undefined}>
            <Icon aria-hidden size={18} />
            <span>{t(label)}</span>
          </a>
        ))}
        <div className={styles.tools}>
          <FindButton />
          <CurtainButton />
          <IconButton
            icon={Settings}
            label={t('client:header.settings')}
            onPress={() => void browser.runtime.openOptionsPage()}
          />
        </div>
      </nav>
      <main className={styles.main}>
        <DatabaseGuard>
          <SampleNotice>{PARTS.get(section) ?? <EmptyState title={t('dashboard:notFound')} />}</SampleNotice>
          <BackupWarning />
        </DatabaseGuard>
      </main>
      <DashboardPalette client={section === CLIENT_SECTION.id ? id : null} />
    </div>
  );
}
