import { Select, Stack, useWords } from '@/components/ui';
import type { Policy } from '@/lib/schema/policy';
import { categoryOptions } from './category-words';
import styles from './imports.module.css';
import type { TableChoice } from './table-choice';
import type { ReadTableState } from './use-read-table';

interface CategoryChoicesProps {
  table: ReadTableState;
  choice: TableChoice;
  policy: Policy;
}

/** For each value of the category's column, which of ours is meant; and one for lines that have none. */
export function CategoryChoices({ table, choice, policy }: CategoryChoicesProps) {
  const { t, wordsIn, language } = useWords();
  const { values, categories } = choice;
  const options = categoryOptions(policy, language, (lang) => wordsIn(lang) as unknown as (key: string) => string);
  const put = (value: string, id: string) => table.change({ categories: { ...categories, [value]: id } });
  const rows = values.map(([value, count]) => ({ value, label: t('imports:details.value', { value, count }) }));
  return (
    <Stack gap={2}>
      <h3>{t('imports:details.categories')}</h3>
      <p className={styles.quiet}>{t('imports:details.categoriesHint')}</p>
      <div className={styles.fields}>
        {[...rows, { value: '', label: t('imports:details.withoutCategory') }].map(({ value, label }) => (
          <Select
            key={value}
            label={label}
            options={options}
            value={categories[value] || null}
            placeholder={t('imports:details.choose')}
            onChange={(id) => put(value, id)}
          />
        ))}
      </div>
    </Stack>
  );
}
