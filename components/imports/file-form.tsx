import { Select, Stack, useWords } from '@/components/ui';
import { ENCODINGS } from '@/lib/tables/encoding';
import { SEPARATORS } from '@/lib/tables/separators';
import styles from './imports.module.css';
import type { TableChoice } from './table-choice';
import type { ReadTableState } from './use-read-table';

const NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** How the file's bytes were understood, to be put right by hand. */
export function FileForm({ table, choice }: { table: ReadTableState; choice: TableChoice }) {
  const { t } = useWords();
  const { form, sheets, count, starts } = choice.view;
  const startWords = ({ at, cells }: (typeof starts)[number]) =>
    t('imports:file.headLine', { line: at + 1, cells: cells.slice(0, 4).join(' · ').slice(0, 80) });
  return (
    <Stack gap={3}>
      <p className={styles.head}>{t('imports:file.lines', { name: choice.name, count })}</p>
      {count === 0 && <p>{t('imports:file.onlyHeads')}</p>}
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
        <Select
          label={t('imports:file.heads')}
          options={[
            ...starts.map((start) => ({ id: String(start.at), label: startWords(start) })),
            { id: 'none', label: t('imports:file.noHeads') },
          ]}
          value={String(form.headLine ?? 'none')}
          onChange={(at) => void table.reopen({ ...form, headLine: at === 'none' ? null : Number(at) })}
        />
      </div>
    </Stack>
  );
}
