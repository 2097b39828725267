import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useForm } from '@/components/cards/form';
import { usePartingScript } from '@/components/call/use-parting-script';
import { announce, Button, Disclosure, ErrorText, Row, Stack, TextArea, TextField, useWords } from '@/components/ui';
import { mayTellClient } from '@/lib/domain/case/legal-gate';
import type { RedState } from '@/lib/domain/state';
import { fieldWords } from '@/lib/playbook/field-words';
import type { ClientView } from '@/lib/store/hooks/use-client';

/** C-step5: the written confirmation, filled in from the case. Locked while nothing may be said; it confirms, so it follows the talk. */
export function Letter({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const { script, lang } = usePartingScript(view, red);
  const filled = { subject: script.letter?.subject ?? '', body: script.letter?.paragraphs.join('\n\n') ?? '' };
  // Edited parts only; what was left alone follows the case.
  const form = useForm<{ subject: string | undefined; body: string | undefined }>(`letter:${red.ref}`, {
    subject: undefined,
    body: undefined,
  });
  const [failed, setFailed] = useState(false);
  if (!form || !script.letter) return null;
  if (!mayTellClient(view.state, red, view.policy, view.now)) return <p>{t('case:sayNothing.locked')}</p>;
  const isEdited = form.values.subject !== undefined || form.values.body !== undefined;
  const subject = form.values.subject ?? filled.subject;
  const body = form.values.body ?? filled.body;
  const gaps = script.letter.missing.map((id) => fieldWords(lang, id).label);

  async function copy() {
    try {
      await navigator.clipboard.writeText(`${subject}\n\n${body}`);
      setFailed(false);
      announce(t('case:letter.copied'));
    } catch {
      setFailed(true); // the browser refused; said below, and the text can be selected by hand
    }
  }
  return (
    <Disclosure label={t('case:letter.title')} defaultExpanded>
      <Stack>
        <p>{t('case:letter.why')}</p>
        {gaps.length > 0 && !isEdited && <p>{t('case:letter.gaps', { fields: gaps.join(', ') })}</p>}
        <TextField label={t('case:letter.subject')} value={subject} onChange={(text) => form.set({ subject: text })} />
        <TextArea label={t('case:letter.body')} rows={10} value={body} onChange={(text) => form.set({ body: text })} />
        {failed && <ErrorText>{t('case:letter.copyFailed')}</ErrorText>}
        <Row>
          <Button icon={Copy} onPress={() => void copy()}>
            {t('case:letter.copy')}
          </Button>
          {isEdited && (
            <Button tone="quiet" onPress={form.discard}>
              {t('case:letter.reset')}
            </Button>
          )}
        </Row>
      </Stack>
    </Disclosure>
  );
}
