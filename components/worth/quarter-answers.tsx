import { useNames } from '@/components/cards/form/use-names';
import { useFormats, UserText, useWords } from '@/components/ui';
import type { ClientState } from '@/lib/domain/state';
import styles from './worth.module.css';

/** C-quarter: what was answered before, the latest first. */
export function QuarterAnswers({ state }: { state: ClientState }) {
  const { t } = useWords();
  const formats = useFormats();
  const names = useNames();
  return (
    <section className={styles.section} aria-labelledby="quarter-answers">
      <h2 id="quarter-answers">{t('worth:quarter.earlier')}</h2>
      {state.quarters.length === 0 && <p className={styles.quiet}>{t('worth:quarter.never')}</p>}
      <ul>
        {state.quarters.toReversed().map(({ ref, at, author, grows, words }) => (
          <li key={ref} className={styles.entry}>
            <div>
              <div>
                {formats.date(at)}: {t(`worth:quarter.grows.${grows}`)}
              </div>
              {words && <UserText block>{words}</UserText>}
              <div className={styles.quiet}>{names.author(author)}</div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
