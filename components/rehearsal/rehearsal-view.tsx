import { usePartingScript } from '@/components/call/use-parting-script';
import { useWords, View } from '@/components/ui';
import { mayTellClient } from '@/lib/domain/case/legal-gate';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { RehearsalStage } from './rehearsal-stage';

export interface RehearsalViewProps {
  view: ClientView;
  /** Ref of the red card. */
  redRef: string;
  onDone: () => void;
}

/** C-step3: the call said aloud beforehand. Locked like the call while nothing may be said to the client yet (B-legal). */
export function RehearsalView({ view, redRef, onDone }: RehearsalViewProps) {
  const { t } = useWords();
  const red = view.state.reds.find(({ ref }) => ref === redRef);
  if (!red || !mayTellClient(view.state, red, view.policy, view.now))
    return (
      <View title={t('call:rehearsal.title')} onBack={onDone}>
        <p>{t(red ? 'call:view.locked' : 'cards:gone')}</p>
      </View>
    );
  return <Rehearsal view={view} red={red} onDone={onDone} />;
}

function Rehearsal({ view, red, onDone }: { view: ClientView; red: ClientView['state']['reds'][number]; onDone: () => void }) {
  const inUse = usePartingScript(view, red, true);
  const { script } = inUse;
  return script && <RehearsalStage client={view.state.id} red={red} {...inUse} script={script} onDone={onDone} />;
}
