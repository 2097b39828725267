import { Button, Row, useFormats, usePanelView, useWords } from '@/components/ui';
import { idealVerdict } from '@/lib/domain/ideal';
import { contribution, minutesOfYear } from '@/lib/domain/worth';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { CapText } from './cap-text';
import { PlanShare } from './plan-share';
import { useLength } from './use-length';
import styles from './worth.module.css';

/** What is known of worth, time and nearness to the ideal, in a few lines; nothing while nothing is. */
export function WorthSection({ view }: { view: ClientView }) {
  const { t } = useWords();
  const formats = useFormats();
  const length = useLength();
  const open = usePanelView((panel) => panel.open);
  const { state, policy, now } = view;
  const sum = contribution(state, policy.hourCost, now);
  const verdict = idealVerdict(state.ratings, policy.traits);
  if (!state.worth && state.times.length === 0 && minutesOfYear(state, now) === 0 && !verdict) return null;
  return (
    <section className={styles.section} aria-labelledby="worth-section">
      <h2 id="worth-section">{t('worth:section.title')}</h2>
      {sum && (
        <p>
          {t('worth:sum.left')}: {formats.money({ amount: sum.left, currency: sum.currency })}
          <span className={styles.quiet}>
            {' '}
            = {formats.money({ amount: sum.margin, currency: sum.currency })} − {length(sum.minutes)} ×{' '}
            {formats.money(policy.hourCost)}
          </span>
        </p>
      )}
      <PlanShare view={view} />
      <CapText view={view} />
      {verdict && <p>{t('worth:rating.verdict', { verdict: t(`worth:rating.${verdict.verdict}`), percent: verdict.percent })}</p>}
      <Row>
        <Button onPress={() => open({ name: 'worth' })}>{t('worth:section.open')}</Button>
        <Button onPress={() => open({ name: 'time' })}>{t('worth:section.openTime')}</Button>
      </Row>
    </section>
  );
}
