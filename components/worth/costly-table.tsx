import { useId } from 'react';
import { useWords } from '@/components/ui';
import type { CostlyClient } from '@/lib/store/hooks/use-costly-clients';
import { useLength } from './use-length';
import styles from './worth.module.css';

export interface CostlyTableProps {
  title: string;
  text?: string;
  /** Said where nobody is listed. */
  empty: string;
  amountLabel: string;
  clients: readonly CostlyClient[];
  /** How many there are, shown or not. */
  count: number;
  amount: (client: CostlyClient) => string | number | undefined;
}

/** Clients with what each costs; a name leads to the client. */
export function CostlyTable({ title, text, empty, amountLabel, clients, count, amount }: CostlyTableProps) {
  const { t } = useWords();
  const length = useLength();
  const id = useId();
  const more = count - clients.length;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {clients.length === 0 && <p className={styles.quiet}>{empty}</p>}
      {clients.length > 0 && (
        <>
          {text && <p className={styles.quiet}>{text}</p>}
          <table className={styles.table} aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{t('worth:numbers.client')}</th>
                <th scope="col" className={styles.number}>
                  {amountLabel}
                </th>
                <th scope="col" className={styles.number}>
                  {t('worth:numbers.time')}
                </th>
              </tr>
            </thead>
            <tbody>
              {clients.map((client) => (
                <tr key={client.id}>
                  <th scope="row">
                    <a href={`#/client/${client.id}`} dir="auto">
                      {client.name}
                    </a>
                  </th>
                  <td>{amount(client)}</td>
                  <td>{length(client.minutes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {more > 0 && <p className={styles.quiet}>{t('worth:numbers.more', { count: more })}</p>}
    </section>
  );
}
