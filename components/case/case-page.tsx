import { useLayoutEffect } from 'react';
import { ClientOverview } from '@/components/client/client-overview';
import { ClientViews } from '@/components/client/client-views';
import { DatabaseGuard } from '@/components/client/database-guard';
import { hasCard } from '@/components/client/has-card';
import { Palette } from '@/components/find/palette';
import { useFindSubject } from '@/components/find/use-find-subject';
import { viewOfReminder } from '@/components/reminders/view-of-reminder';
import { TimerFrame } from '@/components/worth/timer-frame';
import { cx, EmptyState, type PanelView, usePanelView, useWords } from '@/components/ui';
import { usePageTitle } from '@/components/ui/use-page-title';
import { useClient } from '@/lib/store/hooks/use-client';
import type { CaseWindowView } from '@/lib/browser/open-case-window';
import type { ReminderAbout } from '@/lib/domain/reminders/key-parts';
import styles from './case-page.module.css';

export interface CasePageProps {
  client: string;
  /** Ref of the red card; '': all about the client. */
  redRef: string;
  /** What it shows at first. */
  shows: CaseWindowView;
  /** What the user is reminded of, where that is no parting. */
  about?: ReminderAbout | null;
}

/** One parting in a window of its own: the same views as in the side panel, with more room. */
export function CasePage({ client, redRef, shows, about }: CasePageProps) {
  const { t } = useWords();
  const view = useClient(client || null);
  const { view: shown, enter, open, close } = usePanelView();
  usePageTitle(view?.state.name);
  useLayoutEffect(() => {
    enter(client);
    const name = OVER[shows];
    if (name) open({ name, ref: redRef });
    if (about) open(viewOfReminder({ ...about, isCase: false }));
  }, [client, redRef, shows, about, enter, open]);
  useFindSubject(view?.state.id, view?.state.name, view ? hasCard(view.status) : false);
  if (view === undefined) return null;
  if (view === null) {
    return (
      <TimerFrame isAsked={shows === 'timer'}>
        <EmptyState title={t('cards:gone')} />
      </TimerFrame>
    );
  }
  const subject = { client: view.state.id, record: null, companies: [], pageCompanies: [] };
  if (redRef === '' && shown.name === 'client') {
    return (
      <DatabaseGuard>
        <TimerFrame isAsked={shows === 'timer'}>
          <main className={cx(styles.page, styles.about)}>
            <ClientOverview subject={subject} view={view} />
          </main>
        </TimerFrame>
        <Palette place="case" />
      </DatabaseGuard>
    );
  }
  const top: Exclude<PanelView, { name: 'client' }> = shown.name === 'client' ? lowest(redRef, shows) : shown;
  return (
    <DatabaseGuard>
      <TimerFrame>
        <main className={styles.page}>
          <ClientViews
            key={JSON.stringify(top)}
            shown={top}
            subject={subject}
            view={view}
            evidence={[]}
            onDone={shown.name === 'client' ? () => window.close() : close}
          />
        </main>
      </TimerFrame>
      <Palette place="case" />
    </DatabaseGuard>
  );
}

/** What stands lowest: the parting, or what has to go back to whoever asked. */
const lowest = (ref: string, shows: CaseWindowView): Exclude<PanelView, { name: 'client' }> =>
  shows === 'attention' || shows === 'quarrel' ? { name: 'answer.send', ref } : { name: 'case', ref };

/** What is opened over it. */
const OVER: Record<CaseWindowView, 'call' | 'card.red.decide' | 'attention.answer' | 'quarrel.decide' | null> = {
  case: null,
  call: 'call',
  decide: 'card.red.decide',
  attention: 'attention.answer',
  quarrel: 'quarrel.decide',
  timer: null,
};
