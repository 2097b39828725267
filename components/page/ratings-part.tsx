import { FactList } from '@/components/cards/fact-list';
import { useWords } from '@/components/ui';
import { HIGHEST_MARK } from '@/lib/schema/trait';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './client-page.module.css';
import { PagePart } from './page-part';

/** D-ideal: the client's mark for each trait of the team's ideal client, beside the ideal. Nothing while the team has no traits. */
export function RatingsPart({ view: { state, policy } }: { view: ClientView }) {
  const { t, language } = useWords();
  if (policy.traits.length === 0) return null;
  const rated = policy.traits.flatMap(({ id, name, ideal }) => {
    const mark = state.ratings[id]?.value;
    if (mark === undefined) return [];
    const words = `${t('page:ratings.mark', { mark, highest: HIGHEST_MARK })} · ${t('page:ratings.ideal', { ideal })}`;
    return [[name[language], words] as const];
  });
  return (
    <PagePart title={t('page:ratings.title')}>
      {rated.length === 0 && <p className={styles.quiet}>{t('page:ratings.none')}</p>}
      <FactList facts={rated} />
    </PagePart>
  );
}
