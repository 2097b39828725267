import { useRef } from 'react';
import { RefusalText } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import type { CaseFieldId } from '@/lib/schema/case';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { FieldHelp } from '../help/field-help';
import { ConfirmWork } from './confirm-work';
import { FieldControl } from './field-control';
import { FieldState } from './field-state';
import { useCaseField } from './use-case-field';
import { useLeave } from './use-leave';

export interface CaseFieldEditorProps {
  view: ClientView;
  red: RedState;
  field: CaseFieldId;
  isRequired: boolean;
  /** Named as missing when the stage was to be closed. */
  missing: string | undefined;
}

/** One field of a stage with its saved state: a draft while it is typed, written when it is left. */
export function CaseFieldEditor({ view, red, field, isRequired, missing }: CaseFieldEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const handle = useCaseField(view.state.id, red, field);
  useLeave(box, () => handle?.commit());
  return (
    <div data-field={field}>
      {/* What helps with the field lies outside: whoever goes on to it has left the field, which then is saved. */}
      <div ref={box}>
        {handle && (
          <>
            {field === 'confirmed' ? (
              <ConfirmWork view={view} red={red} onChange={handle.put} error={missing} />
            ) : (
              <FieldControl
                field={field}
                handle={handle}
                isRequired={isRequired}
                error={missing}
                currency={view.policy.largeRevenue.currency}
              />
            )}
            <RefusalText refusal={handle.refusal} />
            <FieldState state={handle.state} />
          </>
        )}
      </div>
      {handle && <FieldHelp view={view} red={red} field={field} handle={handle} />}
    </div>
  );
}
