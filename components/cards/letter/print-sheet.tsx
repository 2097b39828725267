import { createPortal } from 'react-dom';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import styles from './print-sheet.module.css';

export interface PrintSheetProps {
  subject: string;
  /** Paragraphs parted by empty lines. */
  body: string;
  lang: ScriptLanguage;
}

/** A letter as it lies on paper. On screen nothing of it is seen; printed, everything else is left out. */
export function PrintSheet({ subject, body, lang }: PrintSheetProps) {
  const paragraphs = body
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  return createPortal(
    <article lang={lang} dir="auto" data-print-sheet data-prints="letter" className={styles.sheet}>
      <h1 className={styles.subject}>{subject}</h1>
      {paragraphs.map((paragraph, index) => (
        // Paragraphs have no id, and a sheet does not change while it is printed.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index} className={styles.paragraph}>
          {paragraph}
        </p>
      ))}
    </article>,
    document.body,
  );
}
