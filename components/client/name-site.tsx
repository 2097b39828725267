import { useState } from 'react';
import { TeachOffer } from '@/components/teach/teach-offer';
import { Button, EmptyState, Select, useWords } from '@/components/ui';
import { ADAPTERS } from '@/lib/crm/registry';
import type { SiteAccess } from '@/lib/sites/hooks/use-site-access';

/** Systems that can run on an own host. */
const SELF_HOSTED = ADAPTERS.filter(({ selfHosted, id }) => selfHosted && id !== 'demo-crm').toSorted((a, b) =>
  a.title.localeCompare(b.title),
);

export interface NameSiteProps {
  host: string;
  origin: string;
  access: SiteAccess;
  /** Called once the user has said it. */
  onNamed?: () => void;
}

/** The page did not say which CRM it is, or not the right one: the user does. */
export function NameSite({ host, origin, access, onNamed }: NameSiteProps) {
  const { t } = useWords();
  const [system, setSystem] = useState<string | null>(access.system ?? null);
  async function name() {
    if (system === null) return;
    await access.assign(system);
    onNamed?.();
  }
  return (
    <EmptyState title={t('client:state.whichSystem')} text={t('client:state.whichSystemText', { host })}>
      <Select
        label={t('client:state.system')}
        options={SELF_HOSTED.map(({ id, title }) => ({ id, label: title }))}
        value={system}
        onChange={setSystem}
        placeholder={t('client:state.choose')}
      />
      <Button tone="primary" isDisabled={system === null} onPress={() => void name()}>
        {t('client:state.useHereButton')}
      </Button>
      {origin && <TeachOffer origin={origin} />}
    </EmptyState>
  );
}
