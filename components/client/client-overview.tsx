import { CardsSection } from '@/components/cards';
import { CaseSection } from '@/components/case';
import { WaitingSection } from '@/components/waiting/waiting-section';
import { WorthSection } from '@/components/worth/worth-section';
import { Stack, useWords } from '@/components/ui';
import { SampleLine } from '@/components/welcome/sample-line';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { ClientHeader } from './client-header';
import styles from './client-header.module.css';
import { History } from './history/history';
import { MetAgain } from './met-again';
import { isClientRecord } from './panel-subject';
import { QuickActions } from './quick-actions';
import type { Subject } from './subject';
import { SuggestionList } from './suggestion-list';

/** All about one client, the most urgent first. @param view null: nothing was written about this record yet */
export function ClientOverview({ subject, view }: { subject: Subject; view: ClientView | null }) {
  const { t } = useWords();
  return (
    <Stack gap={4}>
      {subject.record && isClientRecord(subject.record) && <MetAgain record={subject.record} />}
      <ClientHeader subject={subject} view={view} />
      <QuickActions subject={subject} view={view} />
      {!view && <p className={styles.meta}>{t('client:empty.text')}</p>}
      {view && <WaitingSection view={view} />}
      {view && <SuggestionList subject={subject} view={view} />}
      {view && <CaseSection view={view} />}
      {view && <CardsSection view={view} />}
      {view && <WorthSection view={view} />}
      {view && <History view={view} />}
      {view && <SampleLine ids={view.state.ids} />}
    </Stack>
  );
}
