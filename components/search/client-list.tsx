import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useWords } from '@/components/ui';
import { ClientItem, type FoundClient } from './client-item';
import styles from './client-search.module.css';

export interface ClientListProps {
  label: string;
  clients: FoundClient[];
  /** What was searched for; '' for the recent clients. */
  query: string;
  onChoose: (client: { id: string; name: string }) => void;
}

/** Clients to choose from. */
export function ClientList({ label, clients, query, onChoose }: ClientListProps) {
  const { t } = useWords();
  const take = (key: unknown) => {
    const client = clients.find(({ id }) => id === key);
    if (client) onChoose(client);
  };
  return (
    <>
      <p className={styles.meta}>{clients.length === 0 && query !== '' ? t('search:nothing', { query }) : label}</p>
      <ListBox
        aria-label={label}
        selectionMode="none"
        onAction={take}
        className={styles.list}
        renderEmptyState={() => (query === '' ? <p className={styles.meta}>{t('search:noRecent')}</p> : null)}
      >
        {clients.map((client) => (
          <ListBoxItem key={client.id} id={client.id} textValue={client.name} className={styles.item}>
            <ClientItem client={client} />
          </ListBoxItem>
        ))}
      </ListBox>
    </>
  );
}
