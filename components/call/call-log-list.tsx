import { UserText, useWords } from '@/components/ui';
import type { RenderedReaction } from '@/lib/playbook/render';
import styles from './call-log-list.module.css';
import type { CallLogEntry } from './call-log';
import { elapsed } from './elapsed';

export interface CallLogListProps {
  entries: readonly CallLogEntry[];
  reactions: readonly RenderedReaction[];
}

/** What was noted during the call, with its time in the call. */
export function CallLogList({ entries, reactions }: CallLogListProps) {
  const { t } = useWords();
  if (entries.length === 0) return <p className={styles.none}>{t('call:notes.none')}</p>;
  const label = (id: string) => reactions.find((reaction) => reaction.id === id)?.label ?? id;
  return (
    <ol className={styles.log} aria-label={t('call:notes.title')}>
      {entries.map(({ ref, kind, text, offset }) => (
        <li key={ref}>
          <span className={styles.time}>{elapsed(offset)}</span>
          <UserText>{kind === 'note' ? text : t('call:notes.reaction', { label: label(text) })}</UserText>
        </li>
      ))}
    </ol>
  );
}
