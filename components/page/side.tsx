import { type RefObject, useLayoutEffect } from 'react';
import { CardsSection } from '@/components/cards';
import { CaseSection } from '@/components/case';
import { ClientViews } from '@/components/client/client-views';
import { QuickActions } from '@/components/client/quick-actions';
import type { Subject } from '@/components/client/subject';
import { SuggestionList } from '@/components/client/suggestion-list';
import { useReturnFocus } from '@/components/client/use-return-focus';
import { Stack, usePanelView, useWords } from '@/components/ui';
import { WaitingSection } from '@/components/waiting/waiting-section';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './client-page.module.css';

export interface SideProps {
  subject: Subject;
  view: ClientView;
  /** The whole page: the focus goes back to what opened a form there. */
  page: RefObject<HTMLElement | null>;
}

/** What the panel shows beside a CRM's page: suggestions with their sums, case, cards and every action; at most one form at a time. */
export function Side({ subject, view, page }: SideProps) {
  const { t } = useWords();
  const { subject: owner, view: current, enter, close } = usePanelView();
  const { id } = view.state;
  useLayoutEffect(() => enter(id), [id, enter]);
  const shown = owner === id ? current : ({ name: 'client' } as const); // never a form of the client before
  useReturnFocus(page, shown.name !== 'client');
  return (
    <section aria-label={t('page:actions')} className={styles.side}>
      {/* It stays below, so that place and focus are kept. */}
      <div hidden={shown.name !== 'client'}>
        <Stack gap={4}>
          <QuickActions subject={subject} view={view} />
          <WaitingSection view={view} />
          <SuggestionList subject={subject} view={view} />
          <CaseSection view={view} />
          <CardsSection view={view} />
        </Stack>
      </div>
      {shown.name !== 'client' && (
        <ClientViews key={JSON.stringify(shown)} shown={shown} subject={subject} view={view} evidence={[]} onDone={close} />
      )}
    </section>
  );
}
