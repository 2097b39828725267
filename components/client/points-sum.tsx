import { Disclosure, Stack, useFormats, useWords } from '@/components/ui';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { useNames } from '@/components/cards/form/use-names';
import styles from './points-sum.module.css';

/** Points now, unfolding into the sum that explains them: weight × own part × age (domain section 3, principle 5). */
export function PointsSum({ view: { state, status, policy } }: { view: ClientView }) {
  const { t } = useWords();
  const formats = useFormats();
  const names = useNames();
  const { total, terms, good, goodTerms } = status.points;
  const dayOf = (ref: string) => {
    const note = state.notes.find((one) => one.ref === ref);
    return note ? formats.date(note.body.happenedAt) : '';
  };
  if (terms.length === 0 && goodTerms.length === 0) return null;
  return (
    <Disclosure label={t('client:header.points', { count: total, points: formats.number(total) })}>
      <Stack gap={2}>
        <table className={styles.table} aria-label={t('client:points.caption')}>
          <thead>
            <tr>
              <th scope="col">{t('client:points.note')}</th>
              <th scope="col">{t('client:points.value')}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <tr key={term.ref}>
                <td>
                  {names.category(term.category)}, {dayOf(term.ref)}
                  <div className={styles.quiet}>
                    {term.ownShare === 1
                      ? t('client:points.termPlain', { weight: term.weight, days: Math.round(term.ageDays) })
                      : t('client:points.term', {
                          weight: term.weight,
                          own: formats.number(term.ownShare),
                          days: Math.round(term.ageDays),
                        })}
                  </div>
                </td>
                <td>{formats.number(term.value)}</td>
              </tr>
            ))}
            {good > 0 && (
              <tr>
                <td>{t('client:points.good')}</td>
                <td>−{formats.number(good)}</td>
              </tr>
            )}
            <tr className={styles.total}>
              <td>{t('client:points.total')}</td>
              <td>{formats.number(total)}</td>
            </tr>
          </tbody>
        </table>
        <p className={styles.quiet}>{t('client:points.how', { days: policy.halfLifeDays })}</p>
      </Stack>
    </Disclosure>
  );
}
