import { useState } from 'react';
import { Button, Disclosure, Row, useWords } from '@/components/ui';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { chosen } from './chosen';
import { useJudgements } from './use-judgements';
import { WordingDetails } from './wording-details';
import styles from './wording-hint.module.css';

export interface WordingHintProps {
  text: string;
  /** Of the line, for the field's `describedBy`. */
  id: string;
}

/** One line below a field that points at judging words, with the factual form on demand (domain 8); never in the way of saving. */
export function WordingHint({ text, id }: WordingHintProps) {
  const { t } = useWords();
  const [settings] = useSettings();
  const [isHidden, setHidden] = useState(false);
  const isOn = settings?.wordingHelp === true && !isHidden;
  const judgements = useJudgements(text, isOn);
  const shown = chosen(judgements);
  if (!isOn) return null;
  return (
    <div className={shown.length > 0 ? styles.hint : undefined}>
      {/* Always there: a region that comes together with its text is not read out. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the line is a paragraph, not the outcome of a form */}
      <p id={id} role="status" aria-label={t('wording:label')} className={styles.line} dir="auto">
        {shown.length > 0 && t('wording:line', { words: shown.map(({ words }) => t('wording:word', { words })).join(', ') })}
      </p>
      {shown.length > 0 && (
        <Row>
          <Disclosure label={t('wording:more')}>
            <WordingDetails judgements={shown} />
          </Disclosure>
          <Button tone="quiet" onPress={() => setHidden(true)}>
            {t('wording:notNow')}
          </Button>
        </Row>
      )}
    </div>
  );
}
