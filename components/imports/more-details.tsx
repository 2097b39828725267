import { useState } from 'react';
import { Segmented, Select, Stack, TextField, useWords } from '@/components/ui';
import { type Channel, CHANNELS } from '@/lib/schema/note';
import type { Policy } from '@/lib/schema/policy';
import type { DeskActions, ExampleCheck } from '@/lib/store/hooks/use-desk';
import type { OrderGuess } from '@/lib/tables/date';
import { CategoryChoices } from './category-choices';
import styles from './imports.module.css';
import type { TableChoice } from './table-choice';
import type { ReadTableState } from './use-read-table';

interface MoreDetailsProps {
  table: ReadTableState;
  choice: TableChoice;
  policy: Policy;
  desk: DeskActions;
}

/** What the columns alone do not say: order of dates, currency, channel, whose records the numbers are, categories. */
export function MoreDetails({ table, choice, policy, desk }: MoreDetailsProps) {
  const { t } = useWords();
  const [found, setFound] = useState<ExampleCheck>('fits');
  const { mapping, dates, currency, channel, example } = choice;
  const hasMoney = (['revenue', 'margin', 'lost', 'debtSum'] as const).some((field) => mapping.includes(field));
  const datesHint = ({ isSure, shownBy }: OrderGuess) =>
    shownBy === undefined
      ? t(isSure ? 'imports:details.datesChosen' : 'imports:details.datesUnsure')
      : t('imports:details.datesShownBy', { value: shownBy });
  async function tryExample(text: string) {
    table.change({ example: text });
    if (text.trim() === '') return setFound('fits');
    const { sites } = await desk.circumstances();
    setFound(await desk.call('example', [text.trim(), mapping, sites]));
  }
  return (
    <Stack gap={3}>
      <div className={styles.fields}>
        {dates && (
          <Segmented
            label={t('imports:details.dates')}
            hint={datesHint(dates)}
            options={(['dmy', 'mdy'] as const).map((id) => ({ id, label: t(`imports:details.${id}`) }))}
            isRequired={!dates.isSure}
            value={dates.isSure ? (dates.order === 'mdy' ? 'mdy' : 'dmy') : null}
            onChange={(order) => table.change({ dates: { ...dates, order, isSure: true } })}
          />
        )}
        {hasMoney && (
          <TextField
            label={t('imports:details.currency')}
            value={currency}
            maxLength={3}
            error={/^[A-Z]{3}$/.test(currency) ? undefined : t('imports:details.currencyBad')}
            onChange={(text) => table.change({ currency: text.toUpperCase() })}
          />
        )}
        {table.kind === 'incidents' && (
          <Select
            label={t('imports:details.channel')}
            options={CHANNELS.map((id) => ({ id, label: t(`domain:channel.${id}`) }))}
            value={channel}
            onChange={(next: Channel) => table.change({ channel: next })}
          />
        )}
        {mapping.includes('recordId') && (
          <TextField
            label={t('imports:details.example')}
            hint={t('imports:details.exampleHint')}
            error={found === 'fits' ? undefined : t(`imports:example.${found}`)}
            value={example}
            onChange={(text) => void tryExample(text)}
          />
        )}
      </div>
      {table.kind === 'incidents' && <CategoryChoices table={table} choice={choice} policy={policy} />}
    </Stack>
  );
}
