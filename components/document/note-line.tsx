import { useNames } from '@/components/cards/form/use-names';
import { WhoWhen } from '@/components/client/history/who-when';
import { UserText, useWords } from '@/components/ui';
import { isStanding } from '@/lib/domain/notes';
import type { NoteState } from '@/lib/domain/state';

/** A note in the course of events; one that stands is told whole further up. */
export function NoteLine({ note }: { note: NoteState }) {
  const { t } = useWords();
  const names = useNames();
  return (
    <>
      <strong>{names.category(note.body.category)}</strong>
      <UserText block struck={!isStanding(note)}>
        {note.body.what}
      </UserText>
      {note.withdrawn && <UserText block>{t('client:history.withdrawn', { reason: note.withdrawn.reason })}</UserText>}
      <WhoWhen author={note.author} at={note.at} />
    </>
  );
}
