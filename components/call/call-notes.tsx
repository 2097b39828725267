import { Check } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { IconButton, useWords } from '@/components/ui';
import field from '@/components/ui/field.module.css';
import styles from './call-notes.module.css';

export interface CallNotesProps {
  /** What is typed and not yet saved; it survives a closed panel. */
  text: string;
  onChange: (text: string) => void;
  /** @returns whether it was saved */
  onSave: (text: string) => Promise<boolean>;
  form: RefObject<HTMLFormElement | null>;
}

/** One line to write in while talking; Enter saves it with its time, and the line is free for the next. No label: no room. */
export function CallNotes({ text, onChange, onSave, form }: CallNotesProps) {
  const { t } = useWords();
  const [isSaved, setSaved] = useState(false);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={t('call:notes.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        void onSave(text.trim()).then(setSaved);
      }}
    >
      <TextField aria-label={t('call:notes.label')} value={text} onChange={onChange} autoComplete="off">
        <Input
          className={field.input}
          dir="auto"
          placeholder={t(isSaved && text === '' ? 'call:notes.saved' : 'call:notes.placeholder')}
        />
      </TextField>
      <IconButton type="submit" icon={Check} label={t('call:notes.add')} isDisabled={text.trim() === ''} />
    </form>
  );
}
