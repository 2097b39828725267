import { useNames } from '@/components/cards/form/use-names';
import { useFormats, useWords } from '@/components/ui';
import styles from './history.module.css';

/** Author and time of an event; the time is when it was logged. */
export function WhoWhen({ author, at }: { author: string; at: number }) {
  const { t } = useWords();
  const formats = useFormats();
  const names = useNames();
  return (
    <time dateTime={new Date(at).toISOString()} className={styles.meta}>
      {t('client:history.by', { who: names.author(author), when: formats.dateTime(at) })}
    </time>
  );
}
