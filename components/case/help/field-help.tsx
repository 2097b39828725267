import type { RedState } from '@/lib/domain/state';
import type { CaseFieldId } from '@/lib/schema/case';
import type { ClientView } from '@/lib/store/hooks/use-client';
import type { CaseFieldHandle } from '../fields/use-case-field';
import { NoticeNote } from '../notice-note';
import { TermNote } from '../term-note';
import { CallCalendar } from './call-calendar';
import { CrmText } from './crm-text';
import { FirmPicker } from './firm-picker';
import { PhoneChoice } from './phone-choice';
import { PlanCalendar } from './plan-calendar';
import { ReasonHelp } from './reason-help';
import { SideHelp } from './side-help';

export interface FieldHelpProps {
  view: ClientView;
  red: RedState;
  field: CaseFieldId;
  handle: CaseFieldHandle;
}

/** What helps to fill in a field, below it: beginnings of sentences, questions, firms to choose from, files for the calendar. */
export function FieldHelp({ view, red, field, handle }: FieldHelpProps) {
  switch (field) {
    case 'reason':
      return <ReasonHelp view={view} red={red} handle={handle} />;
    case 'termEndsOn':
      return <TermNote view={view} red={red} />;
    case 'endsOn':
      return <NoticeNote view={view} red={red} />;
    case 'theirSide':
      return <SideHelp />;
    case 'firms':
      return <FirmPicker handle={handle} />;
    case 'callPhone':
      return (
        <>
          <PhoneChoice phones={view.state.phones} handle={handle} />
          <CallCalendar red={red} />
        </>
      );
    case 'exitPlan':
      return <PlanCalendar view={view} red={red} />;
    case 'markedInCrm':
      return <CrmText view={view} red={red} />;
    default:
      return null;
  }
}
