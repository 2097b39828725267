import { Disclosure, Stack, useWords } from '@/components/ui';
import type { StageView } from '@/lib/domain/case/case-stages';
import type { RedState } from '@/lib/domain/state';
import type { CaseFieldId } from '@/lib/schema/case';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { CaseFieldEditor } from './fields/case-field-editor';
import { shownFields } from './shown-fields';
import { useAskedUnderLetter } from './use-asked-under-letter';

export interface StageFieldsProps {
  view: ClientView;
  red: RedState;
  stage: StageView;
  /** Mark what is missing: the user tried to close the stage. */
  showMissing: boolean;
}

/** The fields of one stage, generic by kind; each is saved by itself when it is left. */
export function StageFields({ view, red, stage, showMissing }: StageFieldsProps) {
  const { t } = useWords();
  const elsewhere = useAskedUnderLetter(view, red);
  const { main, optional } = shownFields(stage.stage, red, stage.required, elsewhere);
  const editor = (field: CaseFieldId) => (
    <CaseFieldEditor
      key={field}
      view={view}
      red={red}
      field={field}
      isRequired={stage.required.includes(field)}
      missing={showMissing && stage.missing.includes(field) ? t('cards:form.needed') : undefined}
    />
  );
  return (
    <Stack gap={4}>
      {main.map(editor)}
      {optional.length > 0 && (
        <Disclosure label={t('case:stages.optional', { count: optional.length })}>
          <Stack gap={4}>{optional.map(editor)}</Stack>
        </Disclosure>
      )}
    </Stack>
  );
}
