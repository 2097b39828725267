import { Mail, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Row, useWords } from '@/components/ui';
import type { Playbook } from '@/lib/schema/playbook';
import { LineListEditor } from './line-list-editor';
import { MessageField } from './message-field';

type Letter = NonNullable<Playbook['letter']>;

export interface LetterSectionProps {
  letter: Letter | undefined;
  onChange: (letter: Letter | undefined) => void;
}

/** The written confirmation: subject and paragraphs; a script need not have one. */
export function LetterSection({ letter, onChange }: LetterSectionProps) {
  const { t } = useWords();
  const [removed, setRemoved] = useState<Letter>();
  if (!letter)
    return (
      <Row>
        {removed ? (
          <>
            <output>{t('playbook:act.removedLetter')}</output>
            <Button icon={Undo2} autoFocus onPress={() => onChange(removed)}>
              {t('playbook:act.undo')}
            </Button>
          </>
        ) : (
          <Button icon={Mail} onPress={() => onChange({ subject: '', paragraphs: [''] })}>
            {t('playbook:act.add.letter')}
          </Button>
        )}
      </Row>
    );
  return (
    <>
      <MessageField
        rows={1}
        where="letter.subject"
        label={t('playbook:part.subject')}
        value={letter.subject}
        onChange={(subject) => onChange({ ...letter, subject })}
      />
      <LineListEditor
        where="letter.paragraphs"
        label={t('playbook:part.paragraphs')}
        one="paragraph"
        lines={letter.paragraphs}
        onChange={(paragraphs) => onChange({ ...letter, paragraphs })}
      />
      <Row>
        <Button
          tone="quiet"
          icon={Trash2}
          onPress={() => {
            setRemoved(letter);
            onChange(undefined);
          }}
        >
          {t('playbook:act.removeLetter')}
        </Button>
      </Row>
    </>
  );
}
