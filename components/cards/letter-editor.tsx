import { Copy } from 'lucide-react';
import { useState } from 'react';
import { announce, Button, ErrorText, Row, Stack, TextArea, TextField, useWords } from '@/components/ui';
import { fieldWords } from '@/lib/playbook/field-words';
import type { RenderedLetter } from '@/lib/playbook/render';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import { useForm } from './form';

export interface LetterEditorProps {
  /** Of what was changed in it, e.g. `letter:<ref>`. */
  draftKey: string;
  letter: RenderedLetter;
  lang: ScriptLanguage;
}

/** A letter filled in by the playbook: can be changed, and copied as plain text into any mail program. Nothing is sent from here. */
export function LetterEditor({ draftKey, letter, lang }: LetterEditorProps) {
  const { t } = useWords();
  // Only what was edited is kept; what was left alone follows the record.
  const form = useForm<{ subject: string | undefined; body: string | undefined }>(draftKey, {
    subject: undefined,
    body: undefined,
  });
  const [failed, setFailed] = useState(false);
  if (!form) return null;
  const isEdited = form.values.subject !== undefined || form.values.body !== undefined;
  const subject = form.values.subject ?? letter.subject;
  const body = form.values.body ?? letter.paragraphs.join('\n\n');
  const gaps = letter.missing.map((id) => fieldWords(lang, id).label);

  async function copy() {
    try {
      await navigator.clipboard.writeText(`${subject}\n\n${body}`);
      setFailed(false);
      announce(t('cards:letter.copied'));
    } catch {
      setFailed(true); // the browser refused; said below, and the text can be selected by hand
    }
  }
  return (
    <Stack>
      {gaps.length > 0 && !isEdited && <p>{t('cards:letter.gaps', { fields: gaps.join(', ') })}</p>}
      <TextField label={t('cards:letter.subject')} value={subject} onChange={(text) => form.set({ subject: text })} />
      <TextArea label={t('cards:letter.body')} rows={10} value={body} onChange={(text) => form.set({ body: text })} />
      {failed && <ErrorText>{t('cards:letter.copyFailed')}</ErrorText>}
      <Row>
        <Button icon={Copy} onPress={() => void copy()}>
          {t('cards:letter.copy')}
        </Button>
        {isEdited && (
          <Button tone="quiet" onPress={form.discard}>
            {t('cards:letter.reset')}
          </Button>
        )}
      </Row>
    </Stack>
  );
}
