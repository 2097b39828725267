import { UserPlus } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Icon, Row, useWords } from '@/components/ui';
import { ClientItem, type FoundClient } from './client-item';
import styles from './client-search.module.css';

export interface ClientListProps {
  label: string;
  clients: FoundClient[];
  /** What was searched for; '' for the recent clients. */
  query: string;
  onChoose: (client: { id: string; name: string }) => void;
  onCreate?: ((query: string) => void) | undefined;
}

const CREATE = 'create';

/** Clients to choose from; after a search also "new client", for somebody without a CRM page. */
export function ClientList({ label, clients, query, onChoose, onCreate }: ClientListProps) {
  const { t } = useWords();
  const take = (key: unknown) => {
    const client = clients.find(({ id }) => id === key);
    if (client) onChoose(client);
    else if (key === CREATE) onCreate?.(query);
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
        {onCreate && query !== '' && (
          <ListBoxItem id={CREATE} textValue={t('search:create', { query })} className={styles.item}>
            <Row>
              <Icon of={UserPlus} />
              {t('search:create', { query })}
            </Row>
          </ListBoxItem>
        )}
      </ListBox>
    </>
  );
}
