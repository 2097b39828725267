import { PencilLine } from 'lucide-react';
import { CategoryName } from '@/components/notes/category-name';
import { Tag, UserText, useWords } from '@/components/ui';
import { isPositive } from '@/lib/domain/categories';
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
  const { body, withdrawn, moved } = note;
  const category = <CategoryName id={body.category} />;
  const isGone = Boolean(withdrawn ?? moved);
  const severity = wordOf(`domain:severity.${body.severity}.name`);
  return (
    <>
      <div className={styles.head}>
        <span className={styles.title}>
          {isGone ? <del>{category}</del> : category}
          {!isPositive(note) && <span className={styles.small}> · {severity}</span>}
        </span>
        {!isGone && <NoteActions note={note} />}
      </div>
      <UserText block struck={isGone}>
        {body.what}
      </UserText>
      <NoteDetails note={note} isGone={isGone} />
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
      {note.corrections.length > 0 && (
        <div className={styles.corrected}>
          <Tag icon={PencilLine}>{t('client:history.corrected')}</Tag>
          <EarlierWordings note={note} events={view.events} />
        </div>
      )}
    </>
  );
}
