import { Button, Row, useWords } from '@/components/ui';
import { adapterById, matchUrl } from '@/lib/crm/registry';
import { useSiteAccess } from '@/lib/sites/hooks/use-site-access';
import styles from './teach.module.css';

/** The address looks like a system that Sideline knows: then that one reads it better than anything taught. */
export function KnownSystem({ url }: { url: string }) {
  const { t } = useWords();
  const access = useSiteAccess(url);
  const guess = matchUrl(url);
  // The demo is no CRM of anybody's.
  const adapter = guess?.needsFingerprint && guess.system !== 'demo-crm' ? adapterById(guess.system) : null;
  if (!access || !adapter || access.system === 'taught') return null;
  return (
    <div className={styles.warning}>
      <p>{t('teach:known.shape', { system: adapter.title })}</p>
      <Row>
        <Button onPress={() => void access.assign(adapter.id)}>{t('teach:known.use', { system: adapter.title })}</Button>
      </Row>
    </div>
  );
}
