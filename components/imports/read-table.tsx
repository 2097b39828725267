import { EmptyState, ErrorText, RadioGroup, Section, Stack, useWords } from '@/components/ui';
import { IMPORT_KINDS } from '@/lib/imports/fields';
import type { Policy } from '@/lib/schema/policy';
import type { DeskActions } from '@/lib/store/hooks/use-desk';
import { usePolicy } from '@/lib/store/hooks/use-policy';
import { CheckResult } from './check-result';
import { CheckStep } from './check-step';
import { ChooseFile } from './choose-file';
import { ColumnTable } from './column-table';
import { FileForm } from './file-form';
import { MoreDetails } from './more-details';
import { Progress } from './progress';
import { useReadTable } from './use-read-table';

function Steps({ desk, policy }: { desk: DeskActions; policy: Policy }) {
  const { t } = useWords();
  const table = useReadTable(desk, policy);
  const { kind, choice, checked, busy, message } = table;
  const isWriting = busy?.words === t('imports:check.writing');
  return (
    <Stack gap={4}>
      <RadioGroup
        label={t('imports:read.kind')}
        options={IMPORT_KINDS.map((id) => ({ id, label: t(`imports:read.${id}`), hint: t(`imports:read.${id}Hint`) }))}
        value={kind}
        onChange={(next) => void table.setKind(next)}
        isDisabled={isWriting}
      />
      <ChooseFile isAnother={choice !== null} isDisabled={busy !== null} onFile={(file) => void table.choose(file)} />
      {message?.is === 'problem' && <ErrorText>{t(`imports:file.problem.${message.problem}`)}</ErrorText>}
      {message?.is === 'failed' && <ErrorText>{t('errors:failed', { message: message.message })}</ErrorText>}
      {message?.is === 'done' && <output>{message.words}</output>}
      {choice && !isWriting && (
        <>
          <FileForm table={table} choice={choice} />
          <ColumnTable table={table} choice={choice} />
          <MoreDetails table={table} choice={choice} policy={policy} desk={desk} />
          <CheckStep table={table} choice={choice} />
        </>
      )}
      {busy && <Progress busy={busy} onStop={busy.all > 0 ? table.stop : undefined} />}
      {checked && !busy && <CheckResult table={table} checked={checked} desk={desk} />}
    </Stack>
  );
}

/** Reads a table in: nothing is written before it was shown what would change. */
export function ReadTable({ desk }: { desk: DeskActions }) {
  const { t } = useWords();
  const policy = usePolicy();
  return (
    <Section title={t('imports:read.title')}>
      {policy ? <Steps desk={desk} policy={policy} /> : <EmptyState title={t('loading')} />}
    </Section>
  );
}
