import { ArrowLeft, CornerDownRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button, IconButton, useWords } from '@/components/ui';
import type { RenderedReaction } from '@/lib/playbook/render';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import styles from './reaction-answers.module.css';

export interface ReactionAnswersProps {
  reaction: RenderedReaction;
  lang: ScriptLanguage;
  /** Whether it was written into the record (not in a rehearsal). */
  isNoted: boolean;
  onBack: () => void;
  /** Where the script sends the talk after the answer; undefined: it goes on where it was. */
  onGoOn?: (() => void) | undefined;
}

/** Answers to one reaction, large enough to read while speaking; the next sentence stays above them. */
export function ReactionAnswers({ reaction, lang, isNoted, onBack, onGoOn }: ReactionAnswersProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [reaction.id]); // read out; space and arrows still lead on
  return (
    <section aria-label={t('call:reactions.answers', { label: reaction.label })}>
      <div className={styles.head}>
        <IconButton icon={ArrowLeft} label={t('call:reactions.close')} onPress={onBack} />
        <h2 ref={heading} tabIndex={-1} lang={lang}>
          {reaction.label}
        </h2>
        {isNoted && <span className={styles.noted}>{t('call:reactions.used')}</span>}
      </div>
      <ul className={styles.answers} lang={lang}>
        {reaction.answers.map(({ text }) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      {onGoOn && (
        <Button icon={CornerDownRight} onPress={onGoOn}>
          {t('call:reactions.goOn')}
        </Button>
      )}
    </section>
  );
}
