import { Plus, Trash2 } from 'lucide-react';
import { useId, useRef } from 'react';
import { Group } from 'react-aria-components/Group';
import { Button, DateField, IconButton, Stack, TextArea, useWords } from '@/components/ui';
import { WordingHint } from '@/components/wording';
import { CASE_FIELDS, type CaseField, type CaseFieldId } from '@/lib/schema/case';
import { asDay, asText, type Row } from './field-value';
import { OWN_WORDS } from './own-words';
import styles from './rows-field.module.css';

export interface RowsFieldProps {
  field: CaseFieldId;
  label: string;
  hint: string;
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
  isRequired: boolean;
  error?: string | undefined;
}

/** Several lines of the same columns, below each other: a table has no room in a narrow panel. A value is one line that wraps. */
export function RowsField({ field, label, hint, rows, onChange, isRequired, error }: RowsFieldProps) {
  const { t, wordOf } = useWords();
  const hintId = useId();
  const box = useRef<HTMLDivElement>(null);
  const { columns = {} }: CaseField = CASE_FIELDS[field];
  const names = Object.entries(columns);
  const change = (index: number, part: Row) => onChange(rows.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const title = (column: string) => wordOf(`domain:caseColumn.${field}.${column}`) ?? column;

  function add() {
    onChange([...rows, Object.fromEntries(names.map(([name]) => [name, '']))]);
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>('[role="group"]:last-of-type :is(textarea, input)')?.focus(),
    );
  }
  function remove(index: number) {
    onChange(rows.filter((_, at) => at !== index));
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('button[data-add]')?.focus());
  }
  return (
    <div ref={box}>
      <Group aria-label={label} aria-describedby={OWN_WORDS.has(field) ? hintId : undefined} className={styles.field}>
        <p className={styles.label}>
          {label}
          {isRequired && <span aria-hidden className={styles.needed} />}
        </p>
        <p className={styles.hint}>{hint}</p>
        {rows.map((row, index) => (
          // Lines have no id of their own; one is never moved, so its place names it.
          // oxlint-disable-next-line react/no-array-index-key
          <Group key={index} aria-label={t('case:field.row', { n: index + 1 })} className={styles.row}>
            <Stack gap={1}>
              {names.map(([name, kind]) =>
                kind === 'day' ? (
                  <DateField
                    key={name}
                    label={title(name)}
                    value={asDay(row[name])}
                    onChange={(day) => change(index, { [name]: day ?? '' })}
                  />
                ) : (
                  <TextArea
                    key={name}
                    label={title(name)}
                    rows={1}
                    value={asText(row[name])}
                    onChange={(text) => change(index, { [name]: text.replaceAll(/\s*\n\s*/g, ' ') })}
                  />
                ),
              )}
            </Stack>
            <div className={styles.remove}>
              <IconButton icon={Trash2} label={t('case:field.removeRow', { n: index + 1 })} onPress={() => remove(index)} />
            </div>
          </Group>
        ))}
        {error && <p className={styles.error}>{error}</p>}
        <Button icon={Plus} tone="quiet" data-add onPress={add}>
          {t('case:field.addRow')}
        </Button>
        {/* Last: a hint that comes while one types does not push the button away. */}
        {OWN_WORDS.has(field) && <WordingHint id={hintId} text={textOf(rows)} />}
      </Group>
    </div>
  );
}

/** A line of text for each row: a word of one is never read together with one of the next. */
const textOf = (rows: readonly Row[]): string => rows.map((row) => Object.values(row).map(asText).join('\n')).join('\n');
