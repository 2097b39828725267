import { Button, Row, Stack, useFormats, usePanelView, useWords } from '@/components/ui';
import { contribution } from '@/lib/domain/worth';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { useLength } from './use-length';
import styles from './worth.module.css';

/** C-cost: margin less hours × cost of an hour, as a sum; where we lose money, what can be done about it (C7). */
export function WorthSum({ view: { state, policy, now } }: { view: ClientView }) {
  const { t } = useWords();
  const formats = useFormats();
  const length = useLength();
  const open = usePanelView((panel) => panel.open);
  const { hourCost } = policy;
  const margin = state.worth?.margin;
  const sum = contribution(state, hourCost, now);
  if (!margin) return <p>{t('worth:sum.noMargin')}</p>;
  if (!sum) return <p>{t('worth:sum.otherCurrency', { margin: margin.currency, cost: hourCost.currency })}</p>;
  const { currency } = sum;
  const rows = [
    [t('worth:sum.margin'), sum.margin],
    [t('worth:sum.hours', { hours: length(sum.minutes), cost: formats.money(hourCost) }), -sum.cost],
  ] as const;
  return (
    <Stack gap={2}>
      <table className={styles.table} aria-label={t('worth:sum.title')}>
        <tbody>
          {rows.map(([label, amount]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{formats.money({ amount, currency })}</td>
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row">{t('worth:sum.left')}</th>
            <td>{formats.money({ amount: sum.left, currency })}</td>
          </tr>
        </tbody>
      </table>
      {sum.left < 0 && (
        <div className={styles.warning}>
          <p>{t('worth:sum.loses')}</p>
          <Row>
            <Button onPress={() => open({ name: 'note.log', category: 'unprofitable' })}>{t('worth:sum.note')}</Button>
            <Button onPress={() => open({ name: 'card.remedy', remedy: 'D-price' })}>{t('worth:sum.measure')}</Button>
          </Row>
        </div>
      )}
    </Stack>
  );
}
