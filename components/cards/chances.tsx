import { useWords } from '@/components/ui';
import { chancesGiven } from '@/lib/domain/chances';
import type { ClientState } from '@/lib/domain/state';
import styles from './chances.module.css';

/** D-chances: how many chances were given so far, beside every renewal and lift. */
export function Chances({ state }: { state: ClientState }) {
  const { t } = useWords();
  const { talks, cards, renewals, total } = chancesGiven(state);
  return (
    <p className={styles.chances}>
      <strong>{t('cards:chances.title')}</strong>{' '}
      {total === 0
        ? t('cards:chances.none')
        : t('cards:chances.sum', {
            total,
            talks: t('cards:chances.talks', { count: talks }),
            cards: t('cards:chances.cards', { count: cards }),
            renewals: t('cards:chances.renewals', { count: renewals }),
          })}
    </p>
  );
}
