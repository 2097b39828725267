import { LetterWords, useSentWords } from '@/components/cards/letter';
import { WhoWhen } from '@/components/client/history/who-when';
import { useWords } from '@/components/ui';
import { isSent } from '@/lib/domain/letters';
import type { ClientView } from '@/lib/store/hooks/use-client';
import styles from './document.module.css';
import { Entry } from './entry';
import { Part } from './part';

/** Letters as they were sent (C-step5), of warnings, holds and talks; that of a parting stands in its own stage. */
export function LettersPart({ view }: { view: ClientView }) {
  const { t } = useWords();
  const sentWords = useSentWords();
  const partings = new Set(view.state.reds.map(({ ref }) => ref));
  const letters = view.state.letters.filter((letter) => isSent(letter) && !partings.has(letter.about ?? ''));
  if (letters.length === 0) return null;
  return (
    <Part title={t('document:part.letters')}>
      {letters.map((letter) => (
        <Entry key={letter.ref} title={sentWords(letter)}>
          <div className={styles.letter}>
            <LetterWords subject={letter.subject} body={letter.body} lang={letter.lang} />
          </div>
          <WhoWhen author={letter.author} at={letter.at} />
        </Entry>
      ))}
    </Part>
  );
}
