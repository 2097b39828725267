import { announce, Button, Row, Stack, Tag, useWords } from '@/components/ui';
import { adapterById } from '@/lib/crm/registry';
import { useOwnSites } from '@/lib/sites/hooks/use-own-sites';
import styles from './options.module.css';

/** Own addresses of self-hosted CRMs: which system runs there, allow (after a backup was read), take away. */
export function OwnSites() {
  const { t } = useWords();
  const own = useOwnSites();
  if (!own) return null;
  if (own.sites.length === 0) return <p className={styles.quiet}>{t('options:sites.none')}</p>;
  async function remove(origin: string) {
    await own?.remove(origin);
    announce(t('options:sites.revoked'));
  }
  return (
    <Stack as="ul" gap={2}>
      {own.sites.map(({ origin, system, granted }) => (
        <Row as="li" align="spread" key={origin}>
          <span>
            {origin} <Tag>{adapterById(system)?.title ?? system}</Tag>
          </span>
          <Row gap={1}>
            {!granted && (
              <Button aria-label={t('options:crms.allowNamed', { name: origin })} onPress={() => void own.request(origin)}>
                {t('options:crms.allow')}
              </Button>
            )}
            <Button tone="quiet" aria-label={t('options:sites.revoke', { site: origin })} onPress={() => void remove(origin)}>
              {t('options:sites.revokeShort')}
            </Button>
          </Row>
        </Row>
      ))}
    </Stack>
  );
}
