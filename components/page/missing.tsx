import { EmptyState, useWords } from '@/components/ui';
import { useErased } from '@/lib/store/hooks/use-erased';

/** In place of a client who is not here: erased, or never known. */
export function Missing({ client }: { client: string }) {
  const { t } = useWords();
  const isErased = useErased(client);
  if (isErased === undefined) return null;
  return (
    <EmptyState title={t(isErased ? 'page:erased' : 'page:unknown')} text={t(isErased ? 'page:erasedText' : 'page:unknownText')}>
      <a href="#/overview">{t('page:all')}</a>
    </EmptyState>
  );
}
