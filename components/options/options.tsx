import { DatabaseGuard } from '@/components/client/database-guard';
import { useWords, ViewHeading } from '@/components/ui';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { AboutYou } from './about-you';
import { BackupSection } from './backup-section';
import { FirstRun } from './first-run';
import { HiddenSites } from './hidden-sites';
import { Look } from './look';
import { MyCrms } from './my-crms';
import { OwnSites } from './own-sites';
import styles from './options.module.css';
import { PolicySummary } from './policy-summary';
import { Section } from './section';

/** The settings page; before the first run it asks the first questions. */
export function Options() {
  const { t } = useWords();
  const [settings, update] = useSettings();
  if (!settings) return null;
  if (!settings.firstRunDone) {
    return (
      <main>
        <FirstRun />
      </main>
    );
  }
  return (
    <main className={styles.page}>
      <ViewHeading>{t('options:title')}</ViewHeading>
      <Section title={t('options:you.title')}>
        <AboutYou settings={settings} update={update} />
      </Section>
      <Section title={t('options:look.title')}>
        <Look settings={settings} update={update} />
      </Section>
      <Section title={t('options:crms.title')}>
        <MyCrms />
      </Section>
      <Section title={t('options:sites.title')}>
        <OwnSites />
      </Section>
      <Section title={t('options:hidden.title')}>
        <HiddenSites settings={settings} update={update} />
      </Section>
      <Section title={t('backup:title')}>
        <DatabaseGuard>
          <BackupSection />
        </DatabaseGuard>
      </Section>
      <Section title={t('options:policy.title')}>
        <PolicySummary settings={settings} update={update} />
      </Section>
    </main>
  );
}
