import { useNames } from '@/components/cards/form/use-names';
import { Button, Disclosure, useFormats, usePanelView, UserText, useWords } from '@/components/ui';
import type { ClientState } from '@/lib/domain/state';
import { minutesOfYear, minutesSpent } from '@/lib/domain/worth';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { useLength } from './use-length';
import styles from './worth.module.css';

const SHOWN = 10;

/** What was logged so far, the latest first; each can be taken back. */
export function TimeEntries({ view: { state, now } }: { view: ClientView }) {
  const { t } = useWords();
  const length = useLength();
  const times = state.times.toSorted((a, b) => b.happenedAt - a.happenedAt);
  const all = minutesSpent(state);
  const ofNotes = all - times.reduce((sum, { minutes }) => sum + minutes, 0);
  const older = times.slice(SHOWN);
  return (
    <section className={styles.section} aria-labelledby="time-entries">
      <h2 id="time-entries">{t('worth:time.entries')}</h2>
      {all === 0 && <p className={styles.quiet}>{t('worth:time.noEntries')}</p>}
      {all > 0 && <p>{t('worth:time.sum', { length: length(all), year: length(minutesOfYear(state, now)) })}</p>}
      {ofNotes > 0 && <p className={styles.quiet}>{t('worth:time.fromNotes', { length: length(ofNotes) })}</p>}
      <Entries times={times.slice(0, SHOWN)} />
      {older.length > 0 && (
        <Disclosure label={t('worth:time.older', { count: older.length })}>
          <Entries times={older} />
        </Disclosure>
      )}
    </section>
  );
}

function Entries({ times }: { times: ClientState['times'] }) {
  const { t } = useWords();
  const formats = useFormats();
  const length = useLength();
  const names = useNames();
  const open = usePanelView((panel) => panel.open);
  return (
    <ul>
      {times.map((time) => {
        const entry = t('worth:time.entry', { length: length(time.minutes), date: formats.date(time.happenedAt) });
        return (
          <li key={time.ref} className={styles.entry}>
            <div>
              <div>{entry}</div>
              {time.what && <UserText block>{time.what}</UserText>}
              <div className={styles.quiet}>{names.author(time.author)}</div>
            </div>
            <Button
              tone="quiet"
              aria-label={`${t('worth:time.takeBack')}: ${entry}`}
              onPress={() => open({ name: 'time.withdraw', ref: time.ref })}
            >
              {t('worth:time.takeBack')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
