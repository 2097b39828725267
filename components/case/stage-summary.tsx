import { FactList } from '@/components/cards/fact-list';
import { useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import { CASE_FIELDS, type CaseFieldId, type CaseStage } from '@/lib/schema/case';
import { useFieldSummary } from './use-field-summary';

/** What was filled in in a stage that is closed. */
export function StageSummary({ stage, red }: { stage: CaseStage; red: RedState }) {
  const { t } = useWords();
  const summary = useFieldSummary();
  const fields = (Object.keys(CASE_FIELDS) as CaseFieldId[]).filter(
    (field) => CASE_FIELDS[field].stage === stage && field !== 'callStep', // where the call stood says nothing afterwards
  );
  return <FactList facts={fields.map((field) => [t(`domain:caseField.${field}.name`), summary(red, field)] as const)} />;
}
