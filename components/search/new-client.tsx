import { useState } from 'react';
import { ActionForm } from '@/components/cards/form/action-form';
import { announce, Stack, TextField, useWords, View } from '@/components/ui';
import type { Refusal } from '@/lib/domain/state';
import { useClientSearch } from '@/lib/store/hooks/use-client-search';
import { useWarnedCommands } from '@/components/ui/use-warned-commands';
import { ClientList } from './client-list';
import { splitQuery } from './split-query';

export interface NewClientProps {
  /** What was searched for: goes into the field it looks like. */
  query: string;
  onCreated: (client: string) => void;
  onBack: () => void;
}

/** A client without any CRM page, e.g. when somebody calls: name, phone, e-mail; those already known are shown first. */
export function NewClient({ query, onCreated, onBack }: NewClientProps) {
  const { t } = useWords();
  const [values, setValues] = useState(() => splitQuery(query));
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { run } = useWarnedCommands();
  const similar = useClientSearch(values.name) ?? [];
  const name = values.name.trim();

  async function create() {
    setPending(true);
    try {
      const phones = values.phone.trim() === '' ? [] : [values.phone.trim()];
      const emails = values.email.trim() === '' ? [] : [values.email.trim()];
      const result = await run('createClient', { newClient: { name } }, { name, phones, emails });
      if (!result.ok) return setRefusal(result.refusal);
      announce(t('search:created'));
      onCreated(result.client);
    } finally {
      setPending(false);
    }
  }
  return (
    <View title={t('search:newTitle')} onBack={onBack}>
      <p>{t('search:newText')}</p>
      <ActionForm
        submit={t('search:createButton')}
        onSubmit={() => void create()}
        isPending={isPending}
        refusal={refusal}
        isComplete={name !== ''}
      >
        {(showMissing) => (
          <Stack gap={4}>
            <TextField
              label={t('search:name')}
              isRequired
              autoFocus
              maxLength={500}
              value={values.name}
              onChange={(text) => setValues({ ...values, name: text })}
              error={showMissing && name === '' ? t('search:nameNeeded') : undefined}
            />
            <TextField
              label={t('search:phone')}
              type="tel"
              maxLength={60}
              value={values.phone}
              onChange={(phone) => setValues({ ...values, phone })}
            />
            <TextField
              label={t('search:email')}
              type="email"
              maxLength={254}
              value={values.email}
              onChange={(email) => setValues({ ...values, email })}
            />
            {name !== '' && similar.length > 0 && (
              <ClientList label={t('search:already')} clients={similar} query="" onChoose={({ id }) => onCreated(id)} />
            )}
          </Stack>
        )}
      </ActionForm>
    </View>
  );
}
