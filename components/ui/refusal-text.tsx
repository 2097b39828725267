import type { Refusal } from '@/lib/domain/state';
import { ErrorText } from './error-text';
import { useWords } from './use-words';

/** Why a command was refused, in words (`refusals.<code>`), with the case fields that are missing. */
export function RefusalText({ refusal }: { refusal: Refusal | null | undefined }) {
  const { t, wordOf } = useWords();
  if (!refusal) return null;
  const words = wordOf(`refusals:${refusal.code}`, refusal.params) ?? t('refused', { code: refusal.code });
  return (
    <ErrorText>
      <p>{words}</p>
      {refusal.fields && refusal.fields.length > 0 && (
        <ul>
          {refusal.fields.map((field) => (
            <li key={field}>{t(`domain:caseField.${field}.name`)}</li>
          ))}
        </ul>
      )}
    </ErrorText>
  );
}
