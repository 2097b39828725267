import { Button, Stack, useWords } from '@/components/ui';
import { missingFields } from '@/lib/imports/fields';
import styles from './imports.module.css';
import type { TableChoice } from './table-choice';
import type { ReadTableState } from './use-read-table';

/** The button that has the file checked; what is missing before that can be done. */
export function CheckStep({ table, choice }: { table: ReadTableState; choice: TableChoice }) {
  const { t } = useWords();
  const missing = missingFields(table.kind, choice.mapping);
  const nameOf = (list: (typeof missing)[number]) =>
    list.map((field) => t(`imports:field.${field}`)).join(t('imports:columns.or'));
  const isOpen = choice.dates?.isSure === false || !/^[A-Z]{3}$/.test(choice.currency);
  const isPrimary = !table.checked;
  return (
    <Stack gap={2}>
      <div>
        <Button
          tone={isPrimary ? 'primary' : 'plain'}
          isDisabled={missing.length > 0 || isOpen || table.busy !== null}
          onPress={() => void table.check()}
        >
          {t('imports:check.button')}
        </Button>
      </div>
      {missing.map((list) => (
        <p key={list.join()} className={styles.quiet}>
          {t('imports:columns.missing', { fields: nameOf(list) })}
        </p>
      ))}
    </Stack>
  );
}
