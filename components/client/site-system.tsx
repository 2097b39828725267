import { useState } from 'react';
import { Button, Row, useWords } from '@/components/ui';
import { adapterById } from '@/lib/crm/registry';
import { useSiteAccess } from '@/lib/sites/hooks/use-site-access';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { NameSite } from './name-site';
import styles from './panel.module.css';

/** "This looks like SuiteCRM 7": what an own host was recognised as, and a way to say that it is another one. */
export function SiteSystem({ url }: { url: string }) {
  const { t } = useWords();
  const access = useSiteAccess(url);
  const [settings] = useSettings();
  const [isWrong, setWrong] = useState(false);
  const { origin, host } = new URL(url);
  const assigned = settings?.sites.find((site) => site.origin === origin)?.system;
  const system = assigned === undefined ? undefined : adapterById(assigned)?.title;
  if (!access || !system) return null;
  if (isWrong) return <NameSite host={host} origin={origin} access={access} onNamed={() => setWrong(false)} />;
  return (
    <Row gap={1}>
      <span className={styles.quiet}>{t('client:state.looksLike', { system })}</span>
      <Button tone="quiet" onPress={() => setWrong(true)}>
        {t('client:state.looksLikeOther')}
      </Button>
    </Row>
  );
}
