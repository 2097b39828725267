import type { PanelView } from '@/components/ui';
import type { Subject } from '@/components/client/subject';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { QuarterView } from './quarter-view';
import { RatingView } from './rating-view';
import { TimeView } from './time-view';
import { WithdrawTime } from './withdraw-time';
import { WorthView } from './worth-view';

export interface WorthViewsProps {
  shown: Extract<PanelView, { name: 'worth' | 'time' | 'time.withdraw' | 'rating' | 'quarter' }>;
  subject: Subject;
  /** Null: nothing was written about this record yet. */
  view: ClientView | null;
  onDone: () => void;
}

/** The views about what a client is worth and what it takes. */
export function WorthViews({ shown, subject, view, onDone }: WorthViewsProps) {
  switch (shown.name) {
    case 'worth':
      return <WorthView subject={subject} view={view} onDone={onDone} />;
    case 'time':
      return <TimeView subject={subject} view={view} onDone={onDone} />;
    case 'time.withdraw':
      return view && <WithdrawTime view={view} timeRef={shown.ref} onDone={onDone} />;
    case 'rating':
      return view && <RatingView view={view} onDone={onDone} />;
    case 'quarter':
      return view && <QuarterView view={view} onDone={onDone} />;
  }
}
