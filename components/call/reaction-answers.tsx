import { ArrowLeft } from 'lucide-react';
import { IconButton, useWords } from '@/components/ui';
import type { RenderedReaction } from '@/lib/playbook/render';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import styles from './reaction-answers.module.css';

export interface ReactionAnswersProps {
  reaction: RenderedReaction;
  lang: ScriptLanguage;
  /** Whether it was written into the record (not in a rehearsal). */
  isNoted: boolean;
  onBack: () => void;
}

/** Answers to one reaction, large enough to read while speaking; the next sentence stays above them. */
export function ReactionAnswers({ reaction, lang, isNoted, onBack }: ReactionAnswersProps) {
  const { t } = useWords();
  return (
    <section aria-label={t('call:reactions.answers', { label: reaction.label })} aria-live="polite">
      <div className={styles.head}>
        <IconButton icon={ArrowLeft} label={t('call:reactions.close')} onPress={onBack} />
        <h2 lang={lang}>{reaction.label}</h2>
        {isNoted && <span className={styles.noted}>{t('call:reactions.used')}</span>}
      </div>
      <ul className={styles.answers} lang={lang}>
        {reaction.answers.map(({ text }) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
