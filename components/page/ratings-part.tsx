import { Button, usePanelView, useWords } from '@/components/ui';
import { IdealSum } from '@/components/worth/ideal-sum';
import { idealVerdict } from '@/lib/domain/ideal';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { PagePart } from './page-part';

/** D-ideal: how near the client is to the team's ideal, with the sum. Nothing while the team has no traits. */
export function RatingsPart({ view: { state, policy } }: { view: ClientView }) {
  const { t } = useWords();
  const open = usePanelView((panel) => panel.open);
  if (policy.traits.length === 0) return null;
  return (
    <PagePart title={t('page:ratings.title')}>
      <IdealSum verdict={idealVerdict(state.ratings, policy.traits)} />
      <Button onPress={() => open({ name: 'rating' })}>{t('page:ratings.rate')}</Button>
    </PagePart>
  );
}
