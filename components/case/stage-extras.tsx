import type { RedState } from '@/lib/domain/state';
import type { CaseStage } from '@/lib/schema/case';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { AftercareReason } from './aftercare-reason';
import { CallLaunch } from './call-launch';
import { CoolDown } from './cool-down';
import { DecideFacts } from './decide-facts';
import { Letter } from './letter';
import { SuggestPoints } from './suggest-points';

export interface StageExtrasProps {
  view: ClientView;
  red: RedState;
  stage: CaseStage;
  place: 'before' | 'after';
}

/** What a stage has besides its fields. */
export function StageExtras({ view, red, stage, place }: StageExtrasProps) {
  switch (`${stage} ${place}`) {
    case 'decide before':
      return <DecideFacts view={view} red={red} />;
    case 'prepare before':
      return <SuggestPoints view={view} red={red} />;
    case 'prepare after':
      return <CoolDown view={view} red={red} />;
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
