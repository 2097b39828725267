import { useState } from 'react';
import { DatabaseGuard } from '@/components/client/database-guard';
import { FirmDirectory } from '@/components/firms/firm-directory';
import { TaughtSites } from '@/components/teach/taught-sites';
import { DecisionSection } from '@/components/decision/decision-section';
import { CurtainButton } from '@/components/find/curtain-button';
import { FindButton } from '@/components/find/find-button';
import { Palette } from '@/components/find/palette';
import { ExportLog } from '@/components/people/export-log';
import { Row, Section, Stack, useWords, ViewHeading } from '@/components/ui';
import { useChange } from '@/components/ui/use-change';
import { usePageTitle } from '@/components/ui/use-page-title';
import { Welcome } from '@/components/welcome/welcome';
import { WhatNow } from '@/components/welcome/what-now';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { AboutYou } from './about-you';
import { BackupSection } from './backup-section';
import { CallLettersSwitch } from './call-letters-switch';
import { GuardSwitch } from './guard-switch';
import { HiddenSites } from './hidden-sites';
import { InLists } from './in-lists';
import { Look } from './look';
import { MyCrms } from './my-crms';
import { OwnSites } from './own-sites';
import { Permissions } from './permissions';
import styles from './options.module.css';
import { SampleSection } from './sample-section';
import { ScriptsLink } from './scripts-link';
import { Reminders } from './reminders';
import { RulesLink } from './rules-link';
import { WordingSwitch } from './wording-switch';

/** The settings page; before the first run it asks the first questions. */
export function Options() {
  const { t } = useWords();
  const [settings, update] = useSettings();
  usePageTitle(t('client:header.settings'));
  const [isReady, setReady] = useState(false);
  useChange(settings?.firstRunDone, (isDone, before) => {
    if (isDone && before === false) setReady(true);
  });
  if (!settings) return null;
  if (isReady) {
    return (
      <main className={styles.page}>
        <DatabaseGuard>
          <WhatNow onSettings={() => setReady(false)} />
        </DatabaseGuard>
      </main>
    );
  }
  if (!settings.firstRunDone) {
    return (
      <main>
        <Welcome />
      </main>
    );
  }
  return (
    <main className={styles.page}>
      <Row align="spread">
        <ViewHeading>{t('options:title')}</ViewHeading>
        <Row gap={1}>
          <FindButton />
          <CurtainButton />
        </Row>
      </Row>
      <Palette place="page" />
      <Section title={t('options:you.title')}>
        <AboutYou settings={settings} update={update} />
      </Section>
      <Section title={t('options:look.title')}>
        <Stack gap={4}>
          <Look settings={settings} update={update} />
          <CallLettersSwitch />
        </Stack>
      </Section>
      <Section title={t('options:crms.title')}>
        <MyCrms />
      </Section>
      <Section title={t('options:sites.title')}>
        <OwnSites />
      </Section>
      <Section title={t('options:lists.title')}>
        <InLists settings={settings} update={update} />
      </Section>
      <Section title={t('options:guard.title')}>
        <GuardSwitch settings={settings} update={update} />
      </Section>
      <Section title={t('options:wording.title')}>
        <WordingSwitch settings={settings} update={update} />
      </Section>
      <Section title={t('reminders:settings.title')}>
        <Reminders settings={settings} update={update} />
      </Section>
      <Section title={t('firms:title')}>
        <DatabaseGuard>
          <FirmDirectory />
        </DatabaseGuard>
      </Section>
      <Section title={t('teach:list.title')}>
        <TaughtSites />
      </Section>
      <Section title={t('options:hidden.title')}>
        <HiddenSites settings={settings} update={update} />
      </Section>
      <Section title={t('decision:title')}>
        <DatabaseGuard>
          <DecisionSection />
        </DatabaseGuard>
      </Section>
      <Section title={t('backup:title')}>
        <DatabaseGuard>
          <BackupSection />
        </DatabaseGuard>
      </Section>
      <Section title={t('people:log.title')}>
        <ExportLog />
      </Section>
      <Section title={t('welcome:sample.title')}>
        <DatabaseGuard>
          <SampleSection />
        </DatabaseGuard>
      </Section>
      <Section title={t('playbook:title')}>
        <ScriptsLink />
      </Section>
      <Section title={t('policy:title')}>
        <RulesLink />
      </Section>
      <Section title={t('permissions:title')}>
        <Permissions />
      </Section>
    </main>
  );
}
