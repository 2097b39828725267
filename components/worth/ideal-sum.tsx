import { Disclosure, Stack, useFormats, useWords } from '@/components/ui';
import type { IdealVerdict } from '@/lib/domain/ideal';
import styles from './worth.module.css';

/** D-ideal: the verdict, unfolding into the sum that explains it. */
export function IdealSum({ verdict }: { verdict: IdealVerdict | undefined }) {
  const { t, language } = useWords();
  const formats = useFormats();
  if (!verdict) return <p className={styles.quiet}>{t('worth:rating.nothing')}</p>;
  const { terms, points, most, percent, unrated } = verdict;
  return (
    <Stack gap={2}>
      <output className={styles.verdict}>
        {t('worth:rating.verdict', { verdict: t(`worth:rating.${verdict.verdict}`), percent })}
      </output>
      {unrated > 0 && <p className={styles.quiet}>{t('worth:rating.unrated', { count: unrated })}</p>}
      <Disclosure label={t('worth:rating.sum')} defaultExpanded>
        <table className={styles.table} aria-label={t('worth:rating.sum')}>
          <thead>
            <tr>
              <th scope="col">{t('worth:rating.trait')}</th>
              <th scope="col">{t('worth:rating.points')}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map(({ trait, mark, beyond, points: own }) => {
              const { ideal, tolerance, weight } = trait;
              const params = { mark, ideal, tolerance, weight: formats.number(weight), count: beyond };
              return (
                <tr key={trait.id}>
                  <th scope="row">
                    {trait.name[language]}
                    <div className={styles.quiet}>
                      {beyond === 0 ? t('worth:rating.within', params) : t('worth:rating.beyond', params)}
                    </div>
                  </th>
                  <td>{formats.number(own)}</td>
                </tr>
              );
            })}
            <tr className={styles.total}>
              <th scope="row">{percent} %</th>
              <td>{t('worth:rating.total', { points: formats.number(points), most: formats.number(most) })}</td>
            </tr>
          </tbody>
        </table>
        <p className={styles.quiet}>{t('worth:rating.how')}</p>
      </Disclosure>
    </Stack>
  );
}
