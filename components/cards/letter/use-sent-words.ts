import { useFormats, useWords } from '@/components/ui';
import type { LetterState } from '@/lib/domain/state';

/** "Letter sent on 3 May, 14:05. E-mail": how and when a letter went out, in one line. */
export function useSentWords() {
  const { t } = useWords();
  const formats = useFormats();
  return ({ how, sentAt }: Pick<LetterState, 'how' | 'sentAt'>): string =>
    t('cards:letter.sent', { date: formats.dateTime(sentAt), how: t(`domain:caseChoice.letterSentHow.${how}`) });
}
