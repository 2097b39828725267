import { Stack, useWords } from '@/components/ui';
import { FirstSteps } from './first-steps';

/** Below the heading of a list of clients while there are none: says why, and the three ways to begin. */
export function NoClients() {
  const { t } = useWords();
  return (
    <Stack gap={3}>
      <p>
        {t('welcome:empty.title')}. {t('welcome:empty.text')}
      </p>
      <FirstSteps />
    </Stack>
  );
}
