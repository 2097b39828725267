import { TableProperties, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { Button, Row, Stack, useWords } from '@/components/ui';
import field from '@/components/ui/field.module.css';
import { useClientSearch } from '@/lib/store/hooks/use-client-search';
import { useRecentClients } from '@/lib/store/hooks/use-recent-clients';
import { ClientList } from './client-list';
import styles from './client-search.module.css';

const RECENT = 8;

export interface ClientSearchProps {
  onChoose: (client: { id: string; name: string }) => void;
  /** Offered when nobody, or not the right one, is found. */
  onCreate?: (query: string) => void;
  /** Leads on to the table of all clients, with what was typed. */
  onAll?: ((query: string) => void) | undefined;
  /** Left out of the list. */
  except?: string | null;
  autoFocus?: boolean;
}

/** Clients by name, phone or e-mail; the recent ones before anything is typed. Arrow keys choose while typing, Enter takes. */
export function ClientSearch({ onChoose, onCreate, onAll, except = null, autoFocus }: ClientSearchProps) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const found = useClientSearch(query);
  const recent = useRecentClients(RECENT);
  const isSearch = query.trim() !== '';
  const clients = (isSearch ? found : recent)?.filter(({ id }) => id !== except);
  return (
    <search>
      <Stack gap={2}>
        <Autocomplete inputValue={query} onInputChange={setQuery}>
          <SearchField autoFocus={autoFocus} className={styles.field}>
            <Label className={field.label}>{t('search:label')}</Label>
            <Input className={styles.input} dir="auto" />
          </SearchField>
          {clients && (
            <ClientList
              label={isSearch ? t('search:results', { count: clients.length }) : t('search:recent')}
              clients={clients}
              query={isSearch ? query.trim() : ''}
              onChoose={onChoose}
            />
          )}
        </Autocomplete>
        {(onCreate ?? onAll) && isSearch && (
          <Row>
            {onCreate && (
              <Button icon={UserPlus} onPress={() => onCreate(query.trim())}>
                {t('search:create', { query: query.trim() })}
              </Button>
            )}
            {onAll && (
              <Button tone="quiet" icon={TableProperties} onPress={() => onAll(query.trim())}>
                {t('find:allClients')}
              </Button>
            )}
          </Row>
        )}
        <output className={field.hidden}>{isSearch && clients ? t('search:results', { count: clients.length }) : ''}</output>
      </Stack>
    </search>
  );
}
