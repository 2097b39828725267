import type { ScriptLanguage } from '@/lib/schema/playbook';
import styles from './line-list.module.css';

/** Short lines of the script below each other: what never to do, what calms, how to end politely. */
export function LineList({ lines, lang, label }: { lines: readonly string[]; lang: ScriptLanguage; label: string }) {
  return (
    <ul className={styles.lines} lang={lang} aria-label={label}>
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}
