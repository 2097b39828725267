import { useState } from 'react';
import { Button, EmptyState, Select, useWords } from '@/components/ui';
import { ADAPTERS } from '@/lib/crm/registry';
import type { SiteAccess } from '@/lib/sites/hooks/use-site-access';

/** Systems that can run on an own host. */
const SELF_HOSTED = ADAPTERS.filter(({ selfHosted, id }) => selfHosted && id !== 'demo-crm').toSorted((a, b) =>
  a.title.localeCompare(b.title),
);

/** The page did not say which CRM it is: the user does. */
export function NameSite({ host, access }: { host: string; access: SiteAccess }) {
  const { t } = useWords();
  const [system, setSystem] = useState<string | null>(access.system ?? null);
  return (
    <EmptyState title={t('client:state.whichSystem')} text={t('client:state.whichSystemText', { host })}>
      <Select
        label={t('client:state.system')}
        options={SELF_HOSTED.map(({ id, title }) => ({ id, label: title }))}
        value={system}
        onChange={setSystem}
        placeholder={t('client:state.choose')}
      />
      <Button tone="primary" isDisabled={system === null} onPress={() => void (system !== null && access.assign(system))}>
        {t('client:state.useHereButton')}
      </Button>
    </EmptyState>
  );
}
