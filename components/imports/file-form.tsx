import { Checkbox, Select, Stack, useWords } from '@/components/ui';
import { ENCODINGS } from '@/lib/tables/encoding';
import { SEPARATORS } from '@/lib/tables/separators';
import styles from './imports.module.css';
import type { TableChoice } from './table-choice';
import type { ReadTableState } from './use-read-table';

const NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** How the file's bytes were understood, to be put right by hand. */
export function FileForm({ table, choice }: { table: ReadTableState; choice: TableChoice }) {
  const { t } = useWords();
  const { form, sheets, count } = choice.view;
  return (
    <Stack gap={3}>
      <p className={styles.head}>
        {t('imports:file.lines', { name: choice.name, count: Math.max(0, count - (choice.isHeaded ? 1 : 0)) })}
      </p>
      <div className={styles.fields}>
        {form.encoding && (
          <Select
            label={t('imports:file.encoding')}
            hint={t('imports:file.encodingHint')}
            options={ENCODINGS.map((id) => ({ id, label: t(`imports:file.encodings.${id}`) }))}
            value={form.encoding}
            onChange={(encoding) => void table.reopen({ encoding })}
          />
        )}
        {form.separator && (
          <Select
            label={t('imports:file.separator')}
            options={SEPARATORS.map((id) => ({ id, label: t(`imports:file.separators.${NAMES[id]}`) }))}
            value={form.separator}
            onChange={(separator) => void table.reopen({ separator })}
          />
        )}
        {sheets.length > 1 && (
          <Select
            label={t('imports:file.sheet')}
            options={sheets.map((label, index) => ({ id: String(index), label }))}
            value={String(form.sheet)}
            onChange={(sheet) => void table.reopen({ sheet: Number(sheet) })}
          />
        )}
      </div>
      <Checkbox label={t('imports:file.heads')} value={choice.isHeaded} onChange={(on) => void table.setHeaded(on)} />
    </Stack>
  );
}
