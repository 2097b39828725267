import { Printer } from 'lucide-react';
import { useState } from 'react';
import { openDocument } from '@/components/document/open-document';
import { Button, Segmented, Stack, useWords } from '@/components/ui';
import { refOf } from '@/lib/schema/event';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { EventEntry } from './event-entry';
import styles from './history.module.css';
import { NoteEntry } from './note-entry';
import { toldEvents } from './told-events';

const STEP = 30; // entries shown at first, and with each "show more"

/** Every event of the client, newest first, with who and when (K-undo: nothing is edited in place). */
export function History({ view }: { view: ClientView }) {
  const { t } = useWords();
  const [filter, setFilter] = useState<'all' | 'notes'>('all');
  const [shown, setShown] = useState(STEP);
  const events = toldEvents(view.events).filter(({ type }) => filter === 'all' || type === 'note.logged');
  const rest = events.length - shown;
  return (
    <section aria-labelledby="history">
      <Stack gap={2}>
        <h2 id="history">{t('client:history.title')}</h2>
        <Segmented
          label={t('client:history.show')}
          isLabelHidden
          options={[
            { id: 'all', label: t('client:history.all') },
            { id: 'notes', label: t('client:history.notes') },
          ]}
          value={filter}
          onChange={setFilter}
        />
        {events.length === 0 && <p className={styles.meta}>{t('client:history.none')}</p>}
        <ol aria-label={t('client:history.title')}>
          {events.slice(0, shown).map((event) => {
            const note = view.state.notes.find(({ ref }) => ref === refOf(event));
            return (
              <li key={refOf(event)} className={styles.entry}>
                {note ? <NoteEntry note={note} view={view} /> : <EventEntry event={event} view={view} />}
              </li>
            );
          })}
        </ol>
        {rest > 0 && (
          <Button tone="quiet" onPress={() => setShown(shown + STEP)}>
            {t('client:history.more', { count: Math.min(rest, STEP) })}
          </Button>
        )}
        <div>
          <Button tone="quiet" icon={Printer} onPress={() => void openDocument(view.state.id)}>
            {t('document:open')}
          </Button>
        </div>
      </Stack>
    </section>
  );
}
