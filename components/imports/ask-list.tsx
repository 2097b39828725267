import { useState } from 'react';
import { Button, Segmented, Stack, useWords } from '@/components/ui';
import type { Outcome } from '@/lib/store/hooks/use-desk';
import styles from './imports.module.css';
import type { Checked } from './table-choice';

/** Lines shown at once: each is looked at by a person. */
const SHOWN = 50;

interface AskListProps {
  checked: Checked;
  /** Every line that was asked about and not decided yet, or decided since. */
  asked: readonly Outcome[];
  onDecide: (decisions: Checked['decisions']) => void;
}

/** Principle 1: where only a name, an address or a number is equal, somebody says whether it is the same client. */
export function AskList({ checked, asked, onDecide }: AskListProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(SHOWN);
  const { decisions, kind } = checked;
  const byName = asked.filter(({ by }) => by === 'name');
  const choices = (kind === 'clients' ? (['leave', 'same', 'new'] as const) : (['leave', 'same'] as const)).map((id) => ({
    id,
    label: t(`imports:ask.${id}`),
  }));
  const decide = (line: number, as: 'leave' | 'same' | 'new') => {
    const { [line]: _, ...others } = decisions;
    onDecide(as === 'leave' ? others : { ...others, [line]: as });
  };
  return (
    <Stack gap={2}>
      <h4>{t('imports:ask.title')}</h4>
      <p className={styles.quiet}>{t('imports:ask.hint')}</p>
      {byName.length > 1 && (
        <div>
          <Button onPress={() => onDecide({ ...decisions, ...Object.fromEntries(byName.map(({ line }) => [line, 'same'])) })}>
            {t('imports:ask.allNames', { count: byName.length })}
          </Button>
        </div>
      )}
      <ul>
        {asked.slice(0, shown).map(({ line, name, known, by }) => (
          <li key={line} className={styles.item}>
            <Segmented
              label={
                name === ''
                  ? t('imports:ask.rowUnnamed', { line, known: known?.name ?? '' })
                  : t('imports:ask.row', { line, name, known: known?.name ?? '' })
              }
              hint={by && t(`imports:ask.by.${by}`)}
              options={choices}
              value={decisions[line] ?? 'leave'}
              onChange={(as) => decide(line, as)}
            />
          </li>
        ))}
      </ul>
      {asked.length > shown && (
        <div>
          <Button tone="quiet" onPress={() => setShown(shown + SHOWN)}>
            {t('imports:check.more', { count: asked.length - shown })}
          </Button>
        </div>
      )}
    </Stack>
  );
}
