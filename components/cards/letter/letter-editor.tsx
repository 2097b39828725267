import { Button, ErrorText, Stack, TextField, useWords } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import { fieldWords } from '@/lib/playbook/field-words';
import { gapsIn } from '@/lib/playbook/gaps-in';
import type { RenderedLetter } from '@/lib/playbook/render';
import type { PlaybookKind, ScriptLanguage } from '@/lib/schema/playbook';
import { LetterButtons } from './letter-buttons';
import { LetterChanged } from './letter-changed';
import { MarkSent, type SentDefaults } from './mark-sent';
import { useLetterDraft } from './use-letter-draft';

export interface LetterEditorProps {
  /** Client id. */
  client: string;
  kind: PlaybookKind;
  /** The card or hold that the letter is about. */
  about?: string | undefined;
  /** Of what was changed in it, e.g. `letter:<ref>`; each language has edits of its own. */
  draftKey: string;
  letter: RenderedLetter;
  lang: ScriptLanguage;
  /** How and when it was sent, as far as that was said elsewhere. */
  known?: SentDefaults | undefined;
}

/** A letter filled in by the playbook: it can be changed, copied and printed, and is marked as sent once it went out. */
export function LetterEditor(props: LetterEditorProps) {
  return <LetterForm key={`${props.draftKey} ${props.lang}`} {...props} />;
}

function LetterForm({ client, kind, about, draftKey, letter, lang, known }: LetterEditorProps) {
  const { t } = useWords();
  const draft = useLetterDraft(draftKey, lang, letter);
  if (!draft) return null;
  const { subject, body, isEdited } = draft;
  const plain = `${subject}\n\n${body}`;
  const gaps = gapsIn(plain, lang).map((id) => fieldWords(lang, id).label);
  return (
    <Stack>
      {draft.isStale && <LetterChanged now={draft.now} lang={lang} onTake={draft.discard} onKeep={draft.keep} />}
      {gaps.length > 0 && <p>{t('cards:letter.gaps', { fields: gaps.join(', ') })}</p>}
      <TextField label={t('cards:letter.subject')} value={subject} onChange={draft.setSubject} />
      <WordedArea label={t('cards:letter.body')} rows={10} text={plain} value={body} onChange={draft.setBody} />
      {draft.isUnkept && <ErrorText>{t('cards:form.unkept')}</ErrorText>}
      <LetterButtons subject={subject} body={body} lang={lang}>
        {isEdited && (
          <Button tone="quiet" onPress={draft.discard}>
            {t('cards:letter.reset')}
          </Button>
        )}
      </LetterButtons>
      <MarkSent
        client={client}
        text={{ kind, lang, subject, body }}
        about={about}
        known={known}
        // The edits of a card's letter stay, in case it is taken back; other words begin anew with the next letter.
        onSent={() => about === undefined && draft.discard()}
      />
    </Stack>
  );
}
