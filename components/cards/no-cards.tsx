import { useFormats, useWords } from '@/components/ui';
import { standingNotes } from '@/lib/domain/notes';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './no-cards.module.css';

/** In place of cards while there are notes and none of them led to one: when something would be suggested. */
export function NoCards({ view: { state, policy } }: { view: ClientView }) {
  const { t } = useWords();
  const { number } = useFormats();
  if (standingNotes(state).length === 0) return null;
  return (
    <p className={styles.quiet}>
      {t('welcome:noCards', { talk: number(policy.talkPoints), yellow: number(policy.yellowPoints) })}
    </p>
  );
}
