import { useState } from 'react';
import { Button, EmptyState, ErrorText, useWords } from '@/components/ui';
import type { SiteAccess } from '@/lib/sites/hooks/use-site-access';

/** "Use Sideline on this site?": one click, and the browser asks for this site alone. */
export function AskSite({ host, access }: { host: string; access: SiteAccess }) {
  const { t } = useWords();
  const [isRefused, setRefused] = useState(false);
  async function ask() {
    setRefused(!(await access.request())); // nothing before it: the browsers count the click only now
  }
  return (
    <EmptyState title={t('client:state.useHere')} text={t('client:state.useHereText', { host })}>
      {isRefused && <ErrorText>{t('client:state.useHereNo')}</ErrorText>}
      <Button tone="primary" onPress={() => void ask()}>
        {t('client:state.useHereButton')}
      </Button>
    </EmptyState>
  );
}
