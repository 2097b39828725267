import { StageSummary } from '@/components/case/stage-summary';
import { WhoWhen } from '@/components/client/history/who-when';
import { FactList } from '@/components/cards/fact-list';
import { callLog } from '@/components/call/call-log';
import { CallLogList } from '@/components/call/call-log-list';
import { elapsed } from '@/components/call/elapsed';
import { usePartingScript } from '@/components/call/use-parting-script';
import { rehearsals } from '@/components/rehearsal/rehearsal-log';
import { useFormats, useWords } from '@/components/ui';
import { caseStages } from '@/lib/domain/case/case-stages';
import type { RedState } from '@/lib/domain/state';
import { CASE_FIELDS, CASE_STAGES, type CaseField, type CaseFieldId, type CaseStage } from '@/lib/schema/case';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { Entry } from './entry';
import { LetterText } from './letter-text';
import { Part } from './part';
import { RowsText } from './rows-text';

const fieldsOf = (stage: CaseStage, kind: CaseField['kind']): CaseFieldId[] =>
  (Object.keys(CASE_FIELDS) as CaseFieldId[]).filter(
    (field) => CASE_FIELDS[field].stage === stage && CASE_FIELDS[field].kind === kind,
  );

/** The nine stages with their answers, lists, notes of the call, the letter, and who closed or overrode what and when. */
export function StagesPart({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const formats = useFormats();
  const { script } = usePartingScript(view, red);
  const calls = callLog(red.case);
  const stages = new Map(caseStages(view.state, red, view.policy, view.now).map((one) => [one.stage, one.state]));
  return (
    <Part title={t('document:part.stages')}>
      {CASE_STAGES.map((stage, index) => {
        const closed = red.case.closed[stage];
        return (
          <Entry
            key={stage}
            title={`${index + 1}. ${t(`domain:caseStage.${stage}.name`)} · ${t(`document:stage.${stages.get(stage) ?? 'open'}`)}`}
          >
            <StageSummary stage={stage} red={red} />
            {fieldsOf(stage, 'rows').map((field) => (
              <RowsText key={field} red={red} field={field} />
            ))}
            {stage === 'prepare' &&
              rehearsals(red.case).map(({ ref, at, seconds, rating }) => (
                <p key={ref}>
                  {t('call:rehearsal.entry', { time: elapsed(seconds * 1_000), rating })} · {formats.dateTime(at)}
                </p>
              ))}
            {stage === 'call' && calls.length > 0 && <CallLogList entries={calls} reactions={script?.reactions ?? []} />}
            {stage === 'afterwards' && <LetterText view={view} red={red} />}
            {closed && (
              <>
                <FactList facts={[[t('document:override'), closed.override]]} />
                <WhoWhen author={closed.author} at={closed.at} />
              </>
            )}
          </Entry>
        );
      })}
    </Part>
  );
}
