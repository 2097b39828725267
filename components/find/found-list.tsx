import { TableProperties } from 'lucide-react';
import { Header } from 'react-aria-components/Header';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { ClientItem, type FoundClient } from '@/components/search/client-item';
import { Icon, UserText, useWords } from '@/components/ui';
import { CommandItem } from './command-item';
import styles from './palette.module.css';
import type { FoundCommands } from './use-found-commands';

export interface FoundListProps {
  /** What was typed; '' before. */
  query: string;
  clients: FoundClient[];
  commands: FoundCommands;
  /** Name of the client in front. */
  about: string | undefined;
  /** Offer to go on in the table of all clients. */
  hasAll: boolean;
  onTake: (key: string) => void;
}

/** What the palette found. Commands stand above clients, who come a moment later: what Enter does must not change under the key. */
export function FoundList({ query, clients, commands, about, hasAll, onTake }: FoundListProps) {
  const { t } = useWords();
  const people = clients.length > 0 && (
    <ListBoxSection id="clients" className={styles.section}>
      <Header className={styles.heading}>{query === '' ? t('find:recent') : t('find:clients')}</Header>
      {clients.map((client) => (
        <ListBoxItem key={client.id} id={`client:${client.id}`} textValue={client.name} className={styles.client}>
          <ClientItem client={client} />
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
  return (
    <ListBox
      aria-label={t('find:title')}
      selectionMode="none"
      onAction={(key) => onTake(String(key))}
      className={styles.list}
      renderEmptyState={() => <p className={styles.empty}>{query === '' ? t('find:nobodyYet') : t('find:nothing', { query })}</p>}
    >
      {commands.about.length > 0 && (
        <ListBoxSection id="about" className={styles.section}>
          <Header className={styles.heading}>
            <UserText>{t('find:about', { name: about })}</UserText>
          </Header>
          {commands.about.map((command) => (
            <CommandItem key={command.id} command={command} />
          ))}
        </ListBoxSection>
      )}
      {query === '' && people}
      {commands.others.length > 0 && (
        <ListBoxSection id="commands" className={styles.section}>
          <Header className={styles.heading}>{t('find:commands')}</Header>
          {commands.others.map((command) => (
            <CommandItem key={command.id} command={command} />
          ))}
        </ListBoxSection>
      )}
      {query !== '' && people}
      {hasAll && (
        <ListBoxItem id="all:" textValue={t('find:inOverview', { query })} className={styles.item}>
          <Icon of={TableProperties} />
          <span>{t('find:inOverview', { query })}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
