import { Stack, UserText } from '@/components/ui';
import type { ScriptLanguage } from '@/lib/schema/playbook';

export interface LetterWordsProps {
  subject: string;
  /** Paragraphs parted by empty lines. */
  body: string;
  lang: ScriptLanguage;
}

/** A letter to be read: its subject above its text, in its own language. */
export function LetterWords({ subject, body, lang }: LetterWordsProps) {
  return (
    <div lang={lang}>
      <Stack gap={2}>
        <strong>
          <UserText>{subject}</UserText>
        </strong>
        <UserText block>{body}</UserText>
      </Stack>
    </div>
  );
}
