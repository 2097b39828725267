import type { ReactNode } from 'react';
import { Disclosure, Stack, useWords } from '@/components/ui';
import type { RenderedPlaybook } from '@/lib/playbook/render';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import styles from './script-lines.module.css';

export interface ScriptLinesProps {
  script: RenderedPlaybook;
  lang: ScriptLanguage;
  /** How a text is shown, e.g. with examples marked in it. */
  show?: (text: string) => ReactNode;
}

/** A script to read from: what to say below each other, what is not spoken set apart, reactions and helps folded away. */
export function ScriptLines({ script, lang, show = (text) => text }: ScriptLinesProps) {
  const { t } = useWords();
  const helps = [
    ['never', script.never],
    ['calm', script.calm],
    ['exits', script.exits],
  ] as const;
  return (
    <Stack>
      <h2>{t('cards:talk.script')}</h2>
      <ol className={styles.lines}>
        {script.blocks.map(({ id, type, text }) => (
          <li key={id} data-kind={type}>
            <span className={styles.kind}>{t(`cards:talk.${type}`)}</span>
            <p lang={lang} dir="auto">
              {show(text)}
            </p>
          </li>
        ))}
      </ol>
      <h2>{t('cards:talk.reactions')}</h2>
      <div>
        {script.reactions.map(({ id, label, answers }) => (
          <Disclosure key={id} label={<span lang={lang}>{label}</span>}>
            <ul className={styles.answers} lang={lang}>
              {answers.map(({ text }) => (
                <li key={text} dir="auto">
                  {show(text)}
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
      <div>
        {helps.map(([id, lines]) => (
          <Disclosure key={id} label={t(`cards:talk.${id}`)}>
            <ul className={styles.answers} lang={lang}>
              {lines.map((line) => (
                <li key={line} dir="auto">
                  {show(line)}
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </Stack>
  );
}
