import type { ReactNode } from 'react';
import { EmptyState, useWords } from '@/components/ui';
import { useLooksLike } from '@/lib/sites/hooks/use-looks-like';
import { useSiteAccess } from '@/lib/sites/hooks/use-site-access';
import { useTabUrl } from '@/lib/sites/hooks/use-tab-url';
import { AskSite } from './ask-site';
import { Loading } from './loading';
import { NameSite } from './name-site';

export interface SiteOfferProps {
  tabId: number | undefined;
  /** Search, where the page does not have it already. */
  children?: ReactNode;
}

/** On a page where Sideline does not run (yet): why, and the one click that changes it. */
export function SiteOffer({ tabId, children }: SiteOfferProps) {
  const { t } = useWords();
  const url = useTabUrl(tabId);
  const access = useSiteAccess(url ?? undefined);
  const looksLike = useLooksLike(tabId, access?.state === 'needs-permission' ? url : null);
  if (url === undefined || access === undefined) return <Loading />;
  const { host, origin } = url !== null && URL.canParse(url) ? new URL(url) : { host: '', origin: '' };
  return (
    <>
      {url === null ? (
        <EmptyState title={t('client:state.notHere')} text={t('client:state.notHereText')} />
      ) : access.state === 'unsupported' ? (
        <EmptyState title={t('client:state.notWeb')} />
      ) : access.state === 'needs-permission' ? (
        <AskSite host={host} access={access} looksLike={looksLike} />
      ) : access.state === 'fingerprinting' ? (
        <EmptyState title={t('client:state.looking')} />
      ) : access.state === 'unknown-crm' ? (
        <NameSite host={host} origin={origin} access={access} />
      ) : (
        <EmptyState title={t('client:state.noClient')} text={t('client:state.noClientText')} />
      )}
      {children}
    </>
  );
}
