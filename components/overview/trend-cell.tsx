import { Minus, TrendingDown, TrendingUp } from 'lucide-react';
import { Icon, cx } from '@/components/ui';
import type { Trend } from '@/lib/domain/overview/trend';
import styles from './overview.module.css';

const ICONS = { up: TrendingUp, down: TrendingDown, same: Minus } as const;

export interface TrendCellProps {
  way: Trend['way'];
  /** With its sign. */
  number: string;
  /** All of it in words. */
  words: string;
}

/** Where the points go: an arrow and a number; in words for whoever does not see it. */
export const TrendCell = ({ way, number, words }: TrendCellProps) => (
  <span className={cx(styles.trend, styles[way])} title={words}>
    <Icon of={ICONS[way]} />
    <span aria-hidden>{number}</span>
    <span className={styles.unseen}>{words}</span>
  </span>
);
