import { FactList } from '@/components/cards/fact-list';
import { Button, Row, useFormats, usePanelView, useWords } from '@/components/ui';
import { CapText } from '@/components/worth/cap-text';
import { PlanShare } from '@/components/worth/plan-share';
import { WorthSum } from '@/components/worth/worth-sum';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './client-page.module.css';
import { PagePart } from './page-part';

/** D-value, C-cost: what the client is worth, what it costs and what is left, each with its sum. */
export function WorthPart({ view }: { view: ClientView }) {
  const { t } = useWords();
  const { money, number } = useFormats();
  const open = usePanelView((panel) => panel.open);
  const { worth, quarters } = view.state;
  const grows = quarters.at(-1)?.grows;
  return (
    <PagePart title={t('page:worth.title')}>
      {worth ? (
        <>
          <FactList
            facts={[
              [t('page:worth.revenue'), worth.revenue && money(worth.revenue)],
              [t('page:worth.referrals'), worth.referrals === undefined ? undefined : number(worth.referrals)],
              [t('page:worth.standing'), worth.standing],
              [t('page:worth.grows'), grows && t(`page:grows.${grows}`)],
            ]}
          />
          <WorthSum view={view} />
          <PlanShare view={view} />
          <CapText view={view} />
        </>
      ) : (
        <p className={styles.quiet}>{t('page:worth.none')}</p>
      )}
      <Row>
        <Button onPress={() => open({ name: 'worth' })}>{t(worth ? 'page:worth.change' : 'page:worth.enter')}</Button>
        <Button onPress={() => open({ name: 'time' })}>{t('worth:section.openTime')}</Button>
      </Row>
    </PagePart>
  );
}
