import { lettersAbout } from '@/lib/domain/letters';
import type { ClientState } from '@/lib/domain/state';
import { useWords } from '@/components/ui';
import { useSentWords } from './use-sent-words';

/** One line for each letter that was sent about a card or a hold (C-step5). */
export function SentLines({ state, about }: { state: ClientState; about: string }) {
  const { t } = useWords();
  const sentWords = useSentWords();
  return lettersAbout(state, about).map((letter) => (
    <p key={letter.ref}>{t('cards:letter.line', { sent: sentWords(letter) })}</p>
  ));
}
