import { useLayoutEffect, useRef } from 'react';
import { useFindSubject } from '@/components/find/use-find-subject';
import { EmptyState, usePanelView, useWords } from '@/components/ui';
import { useClient } from '@/lib/store/hooks/use-client';
import type { NoteBody } from '@/lib/schema/note';
import { ClientOverview } from './client-overview';
import { ClientViews } from './client-views';
import { hasCard } from './has-card';
import { Loading } from './loading';
import { PanelRequests } from './panel-requests';
import styles from './panel.module.css';
import { type Subject, subjectKey } from './subject';
import { useReturnFocus } from './use-return-focus';

/** One client: the overview, and over it at most one form. The overview stays below, so that place and focus are kept. */
export function ClientPane({ subject, evidence }: { subject: Subject; evidence: NoteBody['evidence'] }) {
  const { t } = useWords();
  const key = subjectKey(subject);
  const view = useClient(subject.client);
  const { subject: owner, view: current, enter, close } = usePanelView();
  const shown = owner === key ? current : ({ name: 'client' } as const); // never a form of the client before
  useLayoutEffect(() => enter(key), [key, enter]);
  const name = view?.state.name ?? subject.record?.name;
  useFindSubject(subject.client, name, view ? hasCard(view.status) : false, subject.record);

  const overview = useRef<HTMLDivElement>(null);
  useReturnFocus(overview, shown.name !== 'client');

  if (subject.client !== null && view === undefined) return <Loading />;
  if (subject.client !== null && view === null && !subject.record) {
    return <EmptyState title={t('client:state.gone')} text={t('client:state.goneText')} />;
  }
  return (
    <>
      <PanelRequests subject={subject} view={view ?? null} />
      <div ref={overview} hidden={shown.name !== 'client'} className={styles.pane}>
        <ClientOverview subject={subject} view={view ?? null} />
      </div>
      {shown.name !== 'client' && (
        <ClientViews
          key={JSON.stringify(shown)}
          shown={shown}
          subject={subject}
          view={view ?? null}
          evidence={evidence}
          onDone={close}
        />
      )}
    </>
  );
}
