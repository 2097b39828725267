import { useWords } from '@/components/ui';
import type { RenderedBlock } from '@/lib/playbook/render';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import styles from './next-sentence.module.css';

export interface NextSentenceProps {
  block: RenderedBlock;
  /** What comes after it; shown small. */
  following: RenderedBlock | undefined;
  lang: ScriptLanguage;
}

/** Sentences longer than so many characters are set smaller where there is little room. */
const LONG = 80;
const LONGEST = 130;
const lengthOf = ({ text }: RenderedBlock) => (text.length > LONGEST ? 'longest' : text.length > LONG ? 'long' : 'short');

/** What to say now: large, always in sight, read out when it changes. */
export function NextSentence({ block, following, lang }: NextSentenceProps) {
  const { t } = useWords();
  return (
    <section className={styles.box} aria-label={t('call:view.sentence')} tabIndex={-1} data-call-sentence>
      <div aria-live="polite" aria-atomic="true">
        <span className={styles.kind} data-kind={block.type}>
          {t(`call:view.kind.${block.type}`)}
        </span>
        <p className={styles.words} data-kind={block.type} data-length={lengthOf(block)} lang={lang} dir="auto">
          {block.text}
        </p>
      </div>
      <p className={styles.following} lang={following && lang}>
        {following ? t('call:view.upNext', { text: following.text }) : t('call:view.last')}
      </p>
    </section>
  );
}
