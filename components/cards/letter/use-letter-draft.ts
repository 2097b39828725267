import type { RenderedLetter } from '@/lib/playbook/render';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import { useForm } from '../form';

/** What is kept of an edited letter: the edits, and the text of the playbook that each of them began from. */
interface LetterEdits {
  subject: string | undefined;
  body: string | undefined;
  subjectFrom: string | undefined;
  bodyFrom: string | undefined;
}

/** The text of a letter as the playbook fills it in now. */
const filledIn = ({ subject, paragraphs }: RenderedLetter) => ({ subject, body: paragraphs.join('\n\n') });

/**
 * A letter as it is shown: what was edited, and for the rest what the playbook fills in now. What was left alone follows the record.
 * @param key of the edits, e.g. `letter:<ref>`; each language has edits of its own
 * @returns null while the edits are being read
 */
export function useLetterDraft(key: string, lang: ScriptLanguage, letter: RenderedLetter) {
  const form = useForm<LetterEdits>(`${key}:${lang}`, {
    subject: undefined,
    body: undefined,
    subjectFrom: undefined,
    bodyFrom: undefined,
  });
  if (!form) return null;
  const { subject, body, subjectFrom, bodyFrom } = form.values;
  const now = filledIn(letter);
  const isOutdated = (from: string | undefined, current: string) => from !== undefined && from !== current;
  return {
    subject: subject ?? now.subject,
    body: body ?? now.body,
    isEdited: subject !== undefined || body !== undefined,
    /** As the playbook fills it in now. */
    now,
    /** What the letter is filled in from has changed since the edit began; the edit does not show it. */
    isStale: isOutdated(subjectFrom, now.subject) || isOutdated(bodyFrom, now.body),
    setSubject: (text: string) => form.set({ subject: text, subjectFrom: subjectFrom ?? now.subject }),
    setBody: (text: string) => form.set({ body: text, bodyFrom: bodyFrom ?? now.body }),
    /** The edit stays as it is: what changed has been looked at. */
    keep: () =>
      form.set({
        ...(subject !== undefined && { subjectFrom: now.subject }),
        ...(body !== undefined && { bodyFrom: now.body }),
      }),
    discard: form.discard,
    isUnkept: form.isUnkept,
  };
}
