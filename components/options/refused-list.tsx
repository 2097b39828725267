import { Disclosure, useWords } from '@/components/ui';
import type { RefusedEvent } from '@/lib/store/hooks/use-backup';
import styles from './options.module.css';

const SHOWN = 100;

/** The entries of a file that are refused, each with the reason. */
export function RefusedList({ refused }: { refused: readonly RefusedEvent[] }) {
  const { t, wordOf } = useWords();
  if (refused.length === 0) return null;
  const why = ({ code, gate, params }: RefusedEvent) =>
    wordOf(`${gate ? 'refusals:' : 'backup:refused.'}${code}`, params) ?? code;
  return (
    <Disclosure label={t('backup:preview.refused', { count: refused.length })} defaultExpanded={refused.length <= 5}>
      <ul className={styles.quiet} aria-label={t('backup:preview.refusedList')}>
        {refused.slice(0, SHOWN).map((event) => (
          <li key={event.index}>{t('backup:preview.refusedLine', { number: event.index + 1, why: why(event) })}</li>
        ))}
        {refused.length > SHOWN && <li>{t('backup:preview.refusedMore', { count: refused.length - SHOWN })}</li>}
      </ul>
    </Disclosure>
  );
}
