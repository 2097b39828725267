import type { OfferedCategories } from '@/lib/store/hooks/use-offered-categories';
import { Segmented, Stack, useWords } from '@/components/ui';
import { useNames } from '@/components/cards/form/use-names';
import { CategoryCombo } from './category-combo';

const SHOWN = 5; // as many as fit a narrow panel in three rows

export interface CategoryPickerProps {
  /** Loaded before the form is shown: what is pressed must not jump away. */
  categories: OfferedCategories;
  value: string;
  onChange: (category: string) => void;
  error?: string | undefined;
}

/** The categories used most in one click (arrow keys move), all of them by typing a part of the name. */
export function CategoryPicker({ categories, value, onChange, error }: CategoryPickerProps) {
  const { t, wordOf } = useWords();
  const names = useNames();
  const often = categories.ids.slice(0, SHOWN);
  const shown = value === '' || often.includes(value) ? often : [...often, value];
  return (
    <Stack gap={1}>
      <Segmented
        label={t('notes:category')}
        isRequired
        error={error}
        options={shown.map((id) => ({ id, label: names.category(id), hint: wordOf(`domain:category.${id}.hint`) }))}
        value={value === '' ? null : value}
        onChange={onChange}
      />
      <CategoryCombo categories={categories} value={value} onChange={onChange} />
    </Stack>
  );
}
