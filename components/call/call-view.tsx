import { useEffect } from 'react';
import { useWhileMounted } from '@/components/cards/form';
import { useAnnouncements, useWords, View } from '@/components/ui';
import { mayTellClient } from '@/lib/domain/case/legal-gate';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { CallOutcome } from './call-outcome';
import { CallStage } from './call-stage';
import { usePartingScript } from './use-parting-script';

export interface CallViewProps {
  view: ClientView;
  /** Ref of the red card. */
  redRef: string;
  onDone: () => void;
}

/** A-call: the guided call. Locked while nothing may be said to the client yet (B-legal); after the end it asks how it ended. */
export function CallView({ view, redRef, onDone: leave }: CallViewProps) {
  const onDone = useWhileMounted(leave);
  const { t } = useWords();
  const red = view.state.reds.find(({ ref }) => ref === redRef);
  if (!red || !mayTellClient(view.state, red, view.policy, view.now)) {
    return (
      <View title={t('call:view.title')} onBack={onDone}>
        <p>{t(red ? 'call:view.locked' : 'cards:gone')}</p>
      </View>
    );
  }
  if (typeof red.case.values.callEndedAt === 'number') return <CallOutcome view={view} red={red} onDone={onDone} />;
  return <RunningCall view={view} red={red} onDone={onDone} />;
}

function RunningCall({ view, red, onDone }: { view: ClientView; red: RedState; onDone: () => void }) {
  const { script, lang, origin } = usePartingScript(view, red, true);
  useEffect(() => useAnnouncements.getState().clear(), []); // what was said before must not lie over the notes
  return script && <CallStage view={view} red={red} script={script} lang={lang} origin={origin} onDone={onDone} />;
}
