import { RehearsalLaunch } from '@/components/rehearsal';
import type { RedState } from '@/lib/domain/state';
import type { CaseFieldId, CaseStage } from '@/lib/schema/case';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { AftercareReason } from './aftercare-reason';
import { CallLaunch } from './call-launch';
import { CoolDown } from './cool-down';
import { DecideFacts } from './decide-facts';
import { ConfirmWork } from './fields/confirm-work';
import { Letter } from './letter';
import { SuggestPoints } from './suggest-points';

export interface StageExtrasProps {
  view: ClientView;
  red: RedState;
  stage: CaseStage;
  place: 'before' | 'after';
  /** Moves the focus to a field that was filled in by a button, which then is gone. */
  onFilled: (field: CaseFieldId) => void;
}

/** What a stage has besides its fields. */
export function StageExtras({ view, red, stage, place, onFilled }: StageExtrasProps) {
  switch (`${stage} ${place}`) {
    case 'decide before':
      return <DecideFacts view={view} red={red} onFilled={onFilled} />;
    case 'owed after':
      return <ConfirmWork view={view} red={red} />;
    case 'prepare before':
      return <SuggestPoints view={view} red={red} onFilled={onFilled} />;
    case 'prepare after':
      return (
        <>
          <RehearsalLaunch red={red} />
          <CoolDown view={view} red={red} />
        </>
      );
    case 'call before':
      return <CallLaunch view={view} red={red} />;
    case 'afterwards before':
      return <Letter view={view} red={red} />;
    case 'aftercare before':
      return <AftercareReason view={view} red={red} />;
    default:
      return null;
  }
}
