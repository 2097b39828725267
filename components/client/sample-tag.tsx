import { Tag, useWords } from '@/components/ui';
import { isSample } from '@/lib/domain/is-sample';

/** "Example" beside the name of a made-up client; nothing beside a real one's. @param ids every id of its group */
export function SampleTag({ ids }: { ids: readonly string[] }) {
  const { t } = useWords();
  return isSample(ids) ? <Tag>{t('welcome:sample.tag')}</Tag> : null;
}
