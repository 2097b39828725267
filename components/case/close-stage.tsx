import { useState } from 'react';
import { useAction, useForm } from '@/components/cards/form';
import { announce, Button, Confirm, RefusalText, Row, Stack, useWords } from '@/components/ui';
import type { StageView } from '@/lib/domain/case/case-stages';
import type { RedState, Refusal } from '@/lib/domain/state';
import type { CaseFieldId } from '@/lib/schema/case';
import { useSettings } from '@/lib/store/hooks/use-settings';

export interface CloseStageProps {
  client: string;
  red: RedState;
  stage: StageView;
  /** Shows which fields are missing, and moves the focus to the first. */
  onMissing: (fields: readonly CaseFieldId[]) => void;
}

/** A refusal as it stands now: what has been filled in since is missing no more. */
function standing(refusal: Refusal | null, missing: readonly CaseFieldId[]): Refusal | null {
  if (refusal?.code !== 'fields-missing') return refusal;
  const fields = missing.filter((field) => refusal.fields?.includes(field));
  return fields.length === 0 ? null : { ...refusal, fields, params: { ...refusal.params, count: fields.length } };
}

/** Closes a stage; what is missing is named. A manager may close it all the same, in writing. */
export function CloseStage({ client, red, stage, onMissing }: CloseStageProps) {
  const { t } = useWords();
  const [settings] = useSettings();
  const action = useAction(client);
  const [isOverriding, setOverriding] = useState(false);
  const form = useForm(`override:${red.ref}:${stage.stage}`, { reason: '' });
  const mayOverride = settings && (settings.work === 'alone' || settings.role !== 'salesperson');

  async function close(override?: string) {
    const done = await action.run('closeCaseStage', { ref: red.ref, stage: stage.stage, ...(override ? { override } : {}) });
    if (!done) return onMissing(stage.missing);
    form?.discard();
    announce(t('case:close.done', { stage: t(`domain:caseStage.${stage.stage}.name`) }));
  }
  const isRefused = action.refusal !== null;
  return (
    <Stack gap={2}>
      <RefusalText refusal={standing(action.refusal, stage.missing)} />
      {isOverriding && form ? (
        <Confirm
          question={t('case:close.override')}
          yes={t('case:close.overrideSubmit')}
          reason={{
            label: t('case:close.overrideHint'),
            value: form.values.reason,
            onChange: (reason) => form.set({ reason }),
          }}
          danger
          isPending={action.isPending}
          onYes={() => void close(form.values.reason.trim())}
          onNo={() => setOverriding(false)}
        />
      ) : (
        <Row>
          <Button tone="primary" isPending={action.isPending} onPress={() => void close()}>
            {t('case:close.submit')}
          </Button>
          {isRefused && mayOverride && (
            <Button tone="quiet" onPress={() => setOverriding(true)}>
              {t('case:close.override')}
            </Button>
          )}
        </Row>
      )}
    </Stack>
  );
}
