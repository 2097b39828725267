import { openRequestWindow } from '@/lib/browser/open-case-window';
import { Stack, useWords } from '@/components/ui';
import { OpenDecision } from './open-decision';

/** P-decision-file on the settings page: a file somebody sent is opened here, what it asks in a window of its own. */
export function DecisionSection() {
  const { t } = useWords();
  return (
    <Stack gap={3}>
      <p>{t('decision:intro')}</p>
      <OpenDecision onShow={(client, request) => void openRequestWindow(client, request)} />
    </Stack>
  );
}
