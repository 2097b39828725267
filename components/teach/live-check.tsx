import { CircleCheck } from 'lucide-react';
import { Button, Icon, Row, useWords } from '@/components/ui';
import type { Look } from '@/lib/crm/teach/look';
import type { PageLook } from '@/lib/crm/teach/take-look';
import type { Seen } from '@/lib/sites/hooks/use-seen-page';
import styles from './teach.module.css';

export interface LiveCheckProps {
  seen: Seen | null | undefined;
  looks: readonly Look[];
  /** Ids of the looks, in order. */
  ids: readonly string[];
  /** The page in front is one more look at this client. */
  onLook: (look: PageLook, client: number) => void;
}

/** Step 3: whom the rule sees on the page in front, and the questions that only the user can answer. */
export function LiveCheck({ seen, looks, ids, onLook }: LiveCheckProps) {
  const { t } = useWords();
  const next = Math.max(...looks.map(({ client }) => client)) + 1;
  return (
    <div className={styles.live} aria-live="polite">
      <h2>{t('teach:third.now')}</h2>
      {content()}
    </div>
  );

  function content() {
    if (!seen?.isSteady) return <p className={styles.quiet}>{t('teach:second.looking')}</p>;
    const { look, record } = seen;
    const named = looks.find(({ name }) => name === look.name);
    if (!record) {
      return (
        <>
          <p>{t('teach:third.nobody')}</p>
          {named && (
            <Row>
              <Button onPress={() => onLook(look, named.client)}>{t('teach:third.tab', { name: named.name })}</Button>
            </Row>
          )}
        </>
      );
    }
    if (ids.includes(record.id)) return seenAs(t('teach:third.known', { name: record.name }));
    if (named) {
      return (
        <>
          <p>{t('teach:third.sameQuestion', { name: named.name })}</p>
          <Row>
            <Button onPress={() => onLook(look, named.client)}>{t('teach:third.sameYes')}</Button>
            <Button onPress={() => onLook(look, next)}>{t('teach:third.sameNo')}</Button>
          </Row>
        </>
      );
    }
    return seenAs(t('teach:third.other', { name: record.name, id: record.id }));
  }

  function seenAs(words: string) {
    return (
      <p className={styles.good}>
        <Icon of={CircleCheck} /> {words}
      </p>
    );
  }
}
