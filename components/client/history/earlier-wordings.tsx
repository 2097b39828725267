import { useNames } from '@/components/cards/form/use-names';
import { Disclosure, Stack, UserText, useWords } from '@/components/ui';
import type { NoteState } from '@/lib/domain/state';
import { type AnyEvent, refOf } from '@/lib/schema/event';
import { noteBody } from '@/lib/schema/note';
import styles from './history.module.css';
import { WhoWhen } from './who-when';

/** What a corrected note said before, newest first: the history shows corrections, it does not hide them (K-undo). */
export function EarlierWordings({ note, events }: { note: NoteState; events: readonly AnyEvent[] }) {
  const { t } = useWords();
  const names = useNames();
  if (note.corrections.length === 0) return null;
  const [, ...earlier] = [note.ref, ...note.corrections.map(({ ref }) => ref)].toReversed();
  return (
    <Disclosure label={t('client:history.earlier', { count: earlier.length })}>
      <Stack as="ul" gap={2}>
        {earlier.map((ref) => {
          const event = events.find((one) => refOf(one) === ref);
          const body = noteBody.safeParse(event?.body);
          if (!event || !body.success) return null;
          return (
            <li key={ref}>
              <div className={styles.meta}>
                {names.category(body.data.category)} · {t(`domain:severity.${body.data.severity}.name`)}
              </div>
              <UserText block struck>
                {body.data.what}
              </UserText>
              <WhoWhen author={event.author} at={event.at} />
            </li>
          );
        })}
      </Stack>
    </Disclosure>
  );
}
