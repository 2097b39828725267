import { PencilLine } from 'lucide-react';
import { useNames } from '@/components/cards/form/use-names';
import { Row, Tag, UserText, useWords } from '@/components/ui';
import type { NoteState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { EarlierWordings } from './earlier-wordings';
import styles from './history.module.css';
import { NoteActions } from './note-actions';
import { NoteDetails } from './note-details';
import { WhoWhen } from './who-when';

/** A note as it stands now: latest wording, earlier ones folded, withdrawn struck through with the reason. */
export function NoteEntry({ note, view }: { note: NoteState; view: ClientView }) {
  const { t, wordOf } = useWords();
  const names = useNames();
  const { body, withdrawn, moved } = note;
  const isGone = Boolean(withdrawn ?? moved);
  const severity = wordOf(`domain:severity.${body.severity}.name`);
  return (
    <>
      <Row align="spread">
        <span className={styles.title}>
          {isGone ? <del>{names.category(body.category)}</del> : names.category(body.category)}
          {body.category !== 'good-conduct' && <span className={styles.small}> · {severity}</span>}
        </span>
        {note.corrections.length > 0 && <Tag icon={PencilLine}>{t('client:history.corrected')}</Tag>}
      </Row>
      <UserText block struck={isGone}>
        {body.what}
      </UserText>
      {!isGone && <NoteDetails note={note} />}
      {withdrawn && (
        <p>
          {t('client:history.withdrawn', { reason: withdrawn.reason })} <WhoWhen author={withdrawn.author} at={withdrawn.at} />
        </p>
      )}
      {moved && (
        <p>
          {t('client:history.movedAway')} <WhoWhen author={moved.author} at={moved.at} />
        </p>
      )}
      {body.movedFrom && <p className={styles.meta}>{t('client:history.movedHere')}</p>}
      <WhoWhen author={note.author} at={note.at} />
      <EarlierWordings note={note} events={view.events} />
      {!isGone && <NoteActions note={note} />}
    </>
  );
}
