import { useNames } from '@/components/cards/form/use-names';
import { Button, Row, usePanelView, useWords } from '@/components/ui';
import { standsStill } from '@/lib/domain/quarter';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './worth.module.css';

const CATEGORY = 'stagnation';

/** C5: it did not grow twice running: log it, or talk about what they really need (D-needs). */
export function StandsStill({ view: { state } }: { view: ClientView }) {
  const { t } = useWords();
  const names = useNames();
  const open = usePanelView((panel) => panel.open);
  if (!standsStill(state)) return null;
  return (
    <div className={styles.warning}>
      <p>{t('worth:quarter.still', { category: names.category(CATEGORY) })}</p>
      <Row>
        <Button onPress={() => open({ name: 'note.log', category: CATEGORY })}>{t('worth:quarter.logStagnation')}</Button>
        <Button onPress={() => open({ name: 'card.remedy', remedy: 'D-needs' })}>{t('worth:quarter.talk')}</Button>
      </Row>
    </div>
  );
}
