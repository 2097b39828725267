import { announce, Button, Row, Stack, Tag, useWords } from '@/components/ui';
import { adapterById } from '@/lib/crm/registry';
import { useOwnSites } from '@/lib/sites/hooks/use-own-sites';
import { AddSite } from './add-site';
import styles from './options.module.css';

/** Own addresses of self-hosted CRMs: which system runs there, allow (after a backup was read), take away. */
export function OwnSites() {
  const { t } = useWords();
  const own = useOwnSites();
  if (!own) return null;
  async function remove(origin: string) {
    await own?.remove(origin);
    announce(t('options:sites.revoked'));
  }
  async function forget(pattern: string) {
    await own?.forget(pattern);
    announce(t('options:sites.revoked'));
  }
  return (
    <Stack gap={3}>
      {own.sites.length + own.unnamed.length === 0 && <p className={styles.quiet}>{t('options:sites.none')}</p>}
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
        {own.unnamed.map((pattern) => (
          <Row as="li" align="spread" key={pattern}>
            <span>
              {pattern.replace(/\/\*$/, '')} <span className={styles.quiet}>{t('options:sites.unnamed')}</span>
            </span>
            <Button tone="quiet" aria-label={t('options:sites.revoke', { site: pattern })} onPress={() => void forget(pattern)}>
              {t('options:sites.revokeShort')}
            </Button>
          </Row>
        ))}
      </Stack>
      <AddSite own={own} />
    </Stack>
  );
}
