import { UserText, useWords } from '@/components/ui';
import type { Judgement } from './use-judgements';
import styles from './wording-hint.module.css';

/** Why each word is pointed at, and how the fact could be written; an example for each kind once. */
export function WordingDetails({ judgements }: { judgements: readonly Judgement[] }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('wording:title')}</p>
      <ul className={styles.list}>
        {judgements.map(({ from, words, kind }, index) => (
          <li key={from}>
            <strong>
              <UserText>{words}</UserText>
            </strong>
            {': '}
            {t(`wording:kind.${kind}`)}
            {judgements.findIndex((other) => other.kind === kind) === index && (
              <p className={styles.example}>{t(`wording:instead.${kind}`)}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
