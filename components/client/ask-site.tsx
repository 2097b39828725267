import { useState } from 'react';
import { Button, EmptyState, ErrorText, useWords } from '@/components/ui';
import { adapterById } from '@/lib/crm/registry';
import type { SiteAccess } from '@/lib/sites/hooks/use-site-access';

export interface AskSiteProps {
  host: string;
  access: SiteAccess;
  /** Id of the system that the page seems to be of; null if nothing is known. */
  looksLike: string | null;
}

/** "Use Sideline on this site?": one click, and the browser asks for this site alone. */
export function AskSite({ host, access, looksLike }: AskSiteProps) {
  const { t } = useWords();
  const system = looksLike === null ? undefined : adapterById(looksLike)?.title;
  const [isRefused, setRefused] = useState(false);
  async function ask() {
    setRefused(!(await access.request())); // nothing before it: the browsers count the click only now
  }
  return (
    <EmptyState title={t('client:state.useHere')} text={t('client:state.useHereText', { host })}>
      {system && <p>{t('client:state.looksLike', { system })}</p>}
      {isRefused && <ErrorText>{t('client:state.useHereNo')}</ErrorText>}
      <Button tone="primary" onPress={() => void ask()}>
        {t('client:state.useHereButton')}
      </Button>
    </EmptyState>
  );
}
