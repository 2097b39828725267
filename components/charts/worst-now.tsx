import { useId } from 'react';
import { useFormats, useWords } from '@/components/ui';
import type { HeaviestNow } from '@/lib/domain/overview/heaviest-now';
import { clientHref } from './table-cell';
import { useChartFormats } from './use-chart-formats';
import styles from './worst-now.module.css';

/** So many of the latest partings are named. */
const NAMED = 3;

/** D-pareto: after a parting somebody else is the heaviest, which is no reason to part again. Shown only after a parting. */
export function WorstNow({ found }: { found: HeaviestNow }) {
  const { t } = useWords();
  const { date } = useFormats();
  const { figure } = useChartFormats();
  const id = useId();
  const { heaviest, usual } = found;
  return (
    <section aria-labelledby={id} className={styles.note}>
      <h2 id={id}>{t('charts:worstNow.title')}</h2>
      {found.partings.slice(0, NAMED).map(({ id: client, name, at, burden }) => (
        <p key={client}>{t('charts:worstNow.parted', { name, day: date(at), burden: figure(burden) })}</p>
      ))}
      <p>
        {t('charts:worstNow.now', { name: heaviest.name, burden: figure(heaviest.burden), usual: figure(usual) })}{' '}
        <a href={clientHref(heaviest.id)}>{t('charts:worstNow.open', { name: heaviest.name })}</a>
      </p>
      <p>{t('charts:worstNow.aim')}</p>
    </section>
  );
}
