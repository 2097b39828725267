import { ErrorText, useFormats, useWords } from '@/components/ui';
import type { NoteSize } from './note-size';
import styles from './note-form.module.css';

/** The size of a note, only once it comes near the limit; beyond it, by how much it must shrink. */
export function NoteSizeText({ size: { bytes, max, over } }: { size: NoteSize }) {
  const { t } = useWords();
  const { number } = useFormats();
  if (over > 0)
    return <ErrorText>{t('notes:tooLarge', { size: number(bytes), max: number(max), over: number(over) })}</ErrorText>;
  if (bytes < max * 0.75) return null;
  return <p className={styles.quiet}>{t('notes:size', { size: number(bytes), max: number(max) })}</p>;
}
