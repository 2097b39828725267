import { EventEntry } from '@/components/client/history/event-entry';
import { toldEvents } from '@/components/client/history/told-events';
import { NoteLine } from './note-line';
import { useWords } from '@/components/ui';
import { refOf } from '@/lib/schema/event';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './document.module.css';
import { Part } from './part';

/** Our own figures about a client, and why we may have to keep its data: nothing that it did. */
const OURS: ReadonlySet<string> = new Set(['worth.set', 'rating.set', 'legal.held', 'legal.released']);

/**
 * Everything that was written, in the order in which it was written, with author and time; also what was withdrawn (K-undo).
 * @param isFile of the client's file, which the client may read (domain 8): without what we hold it to be worth, and without a legal hold
 */
export function EventsPart({ view, isFile }: { view: ClientView; isFile: boolean }) {
  const { t } = useWords();
  return (
    <Part title={t('document:part.course')}>
      <ol className={styles.course}>
        {toldEvents(view.events)
          .filter(({ type }) => !(isFile && OURS.has(type)))
          .toReversed()
          .map((event) => {
            const note = view.state.notes.find(({ ref }) => ref === refOf(event));
            return <li key={refOf(event)}>{note ? <NoteLine note={note} /> : <EventEntry event={event} view={view} />}</li>;
          })}
      </ol>
    </Part>
  );
}
