import { useEffect, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';
import { Button, ErrorText, RefusalText, useWords } from '@/components/ui';
import field from '@/components/ui/field.module.css';
import { overviewRoute } from '@/lib/find/overview-route';
import { rememberCommand } from '@/lib/settings/palette-use';
import { useFoundClients } from '@/lib/store/hooks/use-found-clients';
import { useRecentClients } from '@/lib/store/hooks/use-recent-clients';
import { COMMANDS, type FindCommand } from './commands';
import type { FindPlace } from './find-context';
import { FoundList } from './found-list';
import styles from './palette.module.css';
import { useFindActions } from './use-find-actions';
import { suits, useFoundCommands } from './use-found-commands';
import type { FindSubject } from './use-palette';

/** Clients shown before anything is typed, and after. */
const RECENT = 5;
const MOST = 8;

/** The list is always there below the field; what it controls and what is chosen, react-aria says. */
const COMBOBOX = { role: 'combobox', 'aria-expanded': true } as const;

export interface PaletteSearchProps {
  place: FindPlace;
  subject: FindSubject | null;
  /** Something was done. */
  onDone: () => void;
}

/** Type, choose with the arrow keys, Enter. A command about a client asks whom it is about where no client is in front. */
export function PaletteSearch({ place, subject, onDone }: PaletteSearchProps) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [asking, setAsking] = useState<FindCommand | null>(null);
  const { contextFor, openClient, go, isRefused, refusal } = useFindActions(place, subject);
  const found = useFoundClients(query, MOST);
  const recent = useRecentClients(RECENT);
  const text = query.trim();
  const clients = text === '' ? recent : found?.clients;
  const isAnswered = found?.query === query;
  const isNobody = isAnswered && found.clients.length === 0;
  const commands = useFoundCommands(query, subject, contextFor(subject?.client ?? null, true), isNobody);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), [asking]); // the dialog's own focus would come before, for a screen reader's press

  async function run(command: FindCommand, client: string | null, isInFront: boolean) {
    const running = command.run(contextFor(client, isInFront)); // first: a panel opens only at once
    const [answer] = await Promise.all([running, rememberCommand(command.id)]);
    if (answer !== false) onDone();
  }
  async function takeCommand(command: FindCommand) {
    if (command.about === undefined) return run(command, null, false);
    if (suits(command, subject)) return run(command, subject?.client ?? null, true);
    setAsking(command);
    setQuery('');
  }
  async function take(key: string) {
    const [kind, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
    if (kind === 'client' && asking) return run(asking, id, false);
    if (kind === 'client') return (await openClient(id)) && onDone();
    if (kind === 'all') await go(overviewRoute(text));
    else {
      const command = COMMANDS.find((one) => one.id === id);
      return command && takeCommand(command);
    }
    onDone();
  }

  const none = { about: [], others: [] };
  const shown = asking ? none : (commands ?? none);
  const count = (clients?.length ?? 0) + shown.about.length + shown.others.length;
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <TextField className={styles.field}>
        <Label className={field.label}>{asking ? t('find:whom', { name: t(asking.label) }) : t('find:label')}</Label>
        <Input ref={input} {...COMBOBOX} className={field.input} dir="auto" autoComplete="off" spellCheck={false} />
      </TextField>
      {isRefused && <ErrorText>{t('find:refused')}</ErrorText>}
      <RefusalText refusal={refusal} />
      {clients && commands && (
        <FoundList
          query={text}
          clients={clients}
          commands={shown}
          about={subject?.name}
          hasAll={text !== '' && isAnswered && !asking}
          onTake={(key) => void take(key)}
        />
      )}
      {asking && (
        <Button tone="quiet" onPress={() => setAsking(null)}>
          {t('find:back')}
        </Button>
      )}
      <output className={field.hidden}>{text !== '' && isAnswered ? t('find:results', { count }) : ''}</output>
    </Autocomplete>
  );
}
