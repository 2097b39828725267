import { Minus, TrendingDown, TrendingUp } from 'lucide-react';
import { Icon, cx, useFormats, useWords } from '@/components/ui';
import type { Trend } from '@/lib/domain/overview/trend';
import styles from './overview.module.css';

const ICONS = { up: TrendingUp, down: TrendingDown, same: Minus } as const;

/** Where the points go: an arrow and a number; in words for whoever does not see it. */
export function TrendCell({ trend, number }: { trend: Trend; number: string }) {
  const { t } = useWords();
  const formats = useFormats();
  const words = t(`overview:trend.${trend.way}`, { by: formats.number(Math.abs(Math.round(trend.by * 10) / 10)) });
  return (
    <span className={cx(styles.trend, styles[trend.way])} title={words}>
      <Icon of={ICONS[trend.way]} />
      <span aria-hidden>{number}</span>
      <span className={styles.unseen}>{words}</span>
    </span>
  );
}
