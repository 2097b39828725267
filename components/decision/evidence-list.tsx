import { useNames } from '@/components/cards/form/use-names';
import { NoteDetails } from '@/components/client/history/note-details';
import { Stack, UserText, useWords } from '@/components/ui';
import { isStanding, noteByRef } from '@/lib/domain/notes';
import type { ClientState } from '@/lib/domain/state';
import styles from './decision.module.css';

/** The notes that a decision rests on, each whole: what, quote, links, our own part, who logged it. */
export function EvidenceList({ state, refs }: { state: ClientState; refs: readonly string[] }) {
  const { t, wordOf } = useWords();
  const names = useNames();
  const notes = refs.flatMap((ref) => noteByRef(state, ref) ?? []).toSorted((a, b) => a.body.happenedAt - b.body.happenedAt);
  if (notes.length === 0) return <p>{t('decision:brief.noEvidence')}</p>;
  return (
    <Stack as="ul" gap={3}>
      {notes.map((note) => (
        <li key={note.ref} className={styles.note}>
          <strong>
            {names.category(note.body.category)} · {wordOf(`domain:severity.${note.body.severity}.name`)}
          </strong>
          <UserText block struck={!isStanding(note)}>
            {note.body.what}
          </UserText>
          <NoteDetails note={note} isGone={!isStanding(note)} />
        </li>
      ))}
    </Stack>
  );
}
