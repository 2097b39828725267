import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Button, IconButton, useWords } from '@/components/ui';
import styles from './step-bar.module.css';

export interface StepBarProps {
  /** From 0. */
  index: number;
  count: number;
  onStep: (by: 1 | -1) => void;
}

/** How far the call has come, and the way on. */
export function StepBar({ index, count, onStep }: StepBarProps) {
  const { t } = useWords();
  return (
    <div className={styles.bar}>
      <IconButton icon={ArrowLeft} label={t('call:view.previous')} isDisabled={index === 0} onPress={() => onStep(-1)} />
      <div className={styles.middle}>
        <span>{t('call:view.step', { n: index + 1, all: count })}</span>
        <progress className={styles.progress} aria-label={t('call:view.progress')} value={index + 1} max={count} />
      </div>
      <Button tone="primary" icon={ArrowRight} isDisabled={index === count - 1} onPress={() => onStep(1)}>
        {t('call:view.next')}
      </Button>
    </div>
  );
}
