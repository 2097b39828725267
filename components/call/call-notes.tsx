import { Check } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { IconButton, useWords } from '@/components/ui';
import field from '@/components/ui/field.module.css';
import styles from './call-notes.module.css';
import type { NoteLine } from './use-note-line';

export interface CallNotesProps {
  line: NoteLine;
  form?: RefObject<HTMLFormElement | null>;
}

/** One line to write in while talking; Enter saves it with its time, and the line is free for the next. No label: no room. */
export function CallNotes({ line, form }: CallNotesProps) {
  const { t } = useWords();
  const [isSaved, setSaved] = useState(false);
  const isEmpty = line.text.trim() === '';
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={t('call:notes.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) void line.enter().then(setSaved);
      }}
    >
      <TextField aria-label={t('call:notes.label')} value={line.text} onChange={line.change} autoComplete="off">
        <Input
          className={field.input}
          dir="auto"
          placeholder={t(isSaved && line.text === '' ? 'call:notes.saved' : 'call:notes.placeholder')}
        />
      </TextField>
      <IconButton type="submit" icon={Check} label={t('call:notes.add')} isDisabled={isEmpty} />
    </form>
  );
}
