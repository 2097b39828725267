import { useRef } from 'react';
import { RefusalText } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import type { CaseFieldId } from '@/lib/schema/case';
import { FieldControl } from './field-control';
import { FieldState } from './field-state';
import { useCaseField } from './use-case-field';
import { useLeave } from './use-leave';

export interface CaseFieldEditorProps {
  client: string;
  red: RedState;
  field: CaseFieldId;
  isRequired: boolean;
  /** Named as missing when the stage was to be closed. */
  missing: string | undefined;
  currency: string;
}

/** One field of a stage with its saved state: a draft while it is typed, written when it is left. */
export function CaseFieldEditor({ client, red, field, isRequired, missing, currency }: CaseFieldEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const handle = useCaseField(client, red, field);
  useLeave(box, () => handle?.commit());
  return (
    <div ref={box} data-field={field}>
      {handle && (
        <>
          <FieldControl field={field} handle={handle} isRequired={isRequired} error={missing} currency={currency} />
          <RefusalText refusal={handle.refusal} />
          <FieldState state={handle.state} />
        </>
      )}
    </div>
  );
}
