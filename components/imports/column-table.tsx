import { Select, Stack, useWords } from '@/components/ui';
import { FIELDS_OF, type Field } from '@/lib/imports/fields';
import styles from './imports.module.css';
import type { TableChoice } from './table-choice';
import type { ReadTableState } from './use-read-table';

/** The first lines of the file; above each column, what it holds. */
export function ColumnTable({ table, choice }: { table: ReadTableState; choice: TableChoice }) {
  const { t } = useWords();
  const { mapping, view } = choice;
  const options: { id: Field | 'none'; label: string }[] = [
    { id: 'none', label: t('imports:columns.none') },
    ...FIELDS_OF[table.kind].map((id) => ({ id, label: t(`imports:field.${id}`) })),
  ];
  const nameOf = (index: number) => view.heads[index]?.trim() || t('imports:columns.column', { number: index + 1 });
  const put = (index: number, field: Field | 'none') =>
    void table.setMapping(mapping.map((old, at) => (at === index ? (field === 'none' ? null : field) : old)));
  return (
    <Stack gap={2}>
      <h3>{t('imports:columns.title')}</h3>
      <p className={styles.quiet}>{t('imports:columns.hint')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled by keys, too */}
      <section className={styles.scroll} aria-label={t('imports:columns.table')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {mapping.map((field, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- columns have nothing else
                <th key={index} scope="col">
                  <Stack gap={1}>
                    <span className={styles.head}>{nameOf(index)}</span>
                    <Select
                      label={t('imports:columns.of', { column: nameOf(index) })}
                      isLabelHidden
                      options={options}
                      value={field ?? 'none'}
                      onChange={(next) => put(index, next)}
                    />
                  </Stack>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.sample.map((line, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- lines have nothing else
              <tr key={at}>
                {mapping.map((_, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- columns have nothing else
                  <td key={index}>
                    <span className={styles.cell} dir="auto">
                      {line[index]}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Stack>
  );
}
