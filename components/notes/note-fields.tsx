import { Segmented, Stack, useWords } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import type { OfferedCategories } from '@/lib/store/hooks/use-offered-categories';
import { categoryOf } from '@/lib/domain/categories';
import { CategoryPicker } from './category-picker';
import { DebtFields } from './debt-fields';
import { NoteDetailFields } from './note-detail-fields';
import styles from './note-form.module.css';
import { asksOwnPart, isDebt, type NoteValues, severityOf } from './note-values';
import { OwnPartField } from './own-part-field';

export interface NoteFieldsProps {
  categories: OfferedCategories;
  values: NoteValues;
  set: (changes: Partial<NoteValues>) => void;
  /** The form was sent incomplete: say what is missing. */
  showMissing: boolean;
  /** Instant that stands for "now" (ms). */
  openedAt: number;
  /** Numbered clauses of the working agreement (B-charter). */
  clauses: readonly string[];
  /** Currency of empty amounts. */
  currency: string;
}

const SEVERITIES = ['1', '2', '3'] as const;

/** All fields of a note (domain section 2): what and category first, the rest is filled in and folded. */
export function NoteFields(props: NoteFieldsProps) {
  const { values, set, showMissing } = props;
  const { t } = useWords();
  const category = categoryOf(values.category, { categories: props.categories.own });
  const severity = severityOf(values, props.categories.own);
  const isMissing = (text: string) => showMissing && text.trim() === '';
  return (
    <Stack gap={4}>
      <WordedArea
        label={t('notes:what')}
        hint={t('notes:whatHint')}
        isRequired
        autoFocus
        value={values.what}
        onChange={(what) => set({ what })}
        error={isMissing(values.what) ? t('notes:whatNeeded') : undefined}
      />
      <CategoryPicker
        categories={props.categories}
        value={values.category}
        onChange={(id) => set({ category: id, severity: undefined })}
        error={isMissing(values.category) ? t('notes:categoryNeeded') : undefined}
      />
      {category && category.class !== 'positive' && category.severity !== 4 && (
        <Segmented
          label={t('notes:severity')}
          options={SEVERITIES.map((id) => ({
            id,
            label: t(`domain:severity.${id}.name`),
            hint: t(`domain:severity.${id}.hint`),
          }))}
          value={SEVERITIES.find((id) => Number(id) === severity)}
          onChange={(id) => set({ severity: Number(id) as 1 | 2 | 3 })}
        />
      )}
      {category && (category.class === 'fit' || category.class === 'economics') && (
        <p className={styles.quiet}>{t('notes:doesNotCount')}</p>
      )}
      {isDebt(values) && <DebtFields {...props} />}
      {asksOwnPart(values) && <OwnPartField {...props} />}
      <NoteDetailFields {...props} />
    </Stack>
  );
}
