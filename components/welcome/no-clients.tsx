import { EmptyState, useWords } from '@/components/ui';
import { FirstSteps } from './first-steps';

/** In place of a list of clients while there are none: says why, and the three ways to begin. */
export function NoClients() {
  const { t } = useWords();
  return (
    <EmptyState title={t('welcome:empty.title')} text={t('welcome:empty.text')}>
      <FirstSteps />
    </EmptyState>
  );
}
