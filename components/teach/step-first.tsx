import { Stack, useWords } from '@/components/ui';
import type { PageLook } from '@/lib/crm/teach/take-look';
import { KnownSystem } from './known-system';
import { PointButton } from './point-button';

/** Step 1: the user opens a client's page and points at the name. */
export function StepFirst({ tabId, url, onPicked }: { tabId: number; url: string; onPicked: (look: PageLook) => void }) {
  const { t } = useWords();
  return (
    <Stack gap={3}>
      <p>{t('teach:first.text', { host: new URL(url).host })}</p>
      <KnownSystem url={url} />
      <PointButton tabId={tabId} onPicked={onPicked} />
    </Stack>
  );
}
