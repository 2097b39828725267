import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useChartFormats } from '@/components/charts/use-chart-formats';
import { IconButton, Select, useWords } from '@/components/ui';
import styles from './month-picker.module.css';

export interface MonthPickerProps {
  /** `YYYY-MM`, oldest first. */
  months: readonly string[];
  value: string;
  onChange: (month: string) => void;
}

/** One of the months up to now, from a list or one by one. */
export function MonthPicker({ months, value, onChange }: MonthPickerProps) {
  const { t } = useWords();
  const { month } = useChartFormats();
  const place = months.indexOf(value);
  const [earlier, later] = [months[place - 1], months[place + 1]];
  return (
    <div className={styles.picker}>
      <IconButton
        icon={ChevronLeft}
        label={t('charts:report.earlier')}
        isDisabled={earlier === undefined}
        onPress={() => earlier !== undefined && onChange(earlier)}
      />
      <div className={styles.list}>
        <Select
          label={t('charts:report.month')}
          options={months.toReversed().map((id) => ({ id, label: month(id) }))}
          value={value}
          onChange={onChange}
        />
      </div>
      <IconButton
        icon={ChevronRight}
        label={t('charts:report.later')}
        isDisabled={later === undefined}
        onPress={() => later !== undefined && onChange(later)}
      />
    </div>
  );
}
