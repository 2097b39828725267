import { announce, Button, Row, Stack, useWords } from '@/components/ui';
import type { SettingsProps } from './about-you';
import styles from './options.module.css';

/** Sites where the user hid the badge ("hide here"). */
export function HiddenSites({ settings, update }: SettingsProps) {
  const { t } = useWords();
  if (settings.badgeHidden.length === 0) return <p className={styles.quiet}>{t('options:hidden.none')}</p>;
  async function show(origin: string) {
    await update({ badgeHidden: settings.badgeHidden.filter((one) => one !== origin) });
    announce(t('options:hidden.shown'));
  }
  return (
    <Stack as="ul" gap={2}>
      {settings.badgeHidden.map((origin) => (
        <Row as="li" align="spread" key={origin}>
          <span>{origin}</span>
          <Button aria-label={t('options:hidden.show', { site: origin })} onPress={() => void show(origin)}>
            {t('options:hidden.showShort')}
          </Button>
        </Row>
      ))}
    </Stack>
  );
}
