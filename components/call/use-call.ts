import { useState } from 'react';
import type { RedState } from '@/lib/domain/state';
import { caseInstant, caseText } from '@/lib/playbook/case-values';
import type { RenderedPlaybook } from '@/lib/playbook/render';
import { stepBy, stepIndex } from './call-step';
import { useCaseItems } from './use-case-items';

/**
 * One parting call: where it stands, and everything that happens in it, written into the case at once, so that a closed panel
 * loses nothing. Before the start and after the end one can look through the script; that is not written.
 * @param client id of the client
 */
export function useCall(client: string, red: RedState, script: RenderedPlaybook) {
  const { setItem, refusal } = useCaseItems(client, red.ref);
  const parting = red.case;
  const startedAt = caseInstant(parting, 'callStartedAt');
  const endedAt = caseInstant(parting, 'callEndedAt');
  const isRunning = startedAt !== undefined && endedAt === undefined;

  // The step shown runs ahead of the stored one by as many keys as are not answered yet.
  const stored = caseText(parting, 'callStep');
  const [ahead, setAhead] = useState<string>();
  const [lastStored, setLastStored] = useState(stored);
  if (stored !== lastStored) {
    setLastStored(stored);
    if (stored === ahead) setAhead(undefined);
  }
  const index = stepIndex(script.blocks, ahead ?? stored);

  async function keepStep(id: string) {
    if (!(await setItem('callStep', id))) setAhead((now) => (now === id ? undefined : now)); // refused: back to what stands
  }

  function goTo(id: string | undefined) {
    if (id === undefined || id === script.blocks[index]?.id) return;
    setAhead(id);
    if (isRunning) void keepStep(id);
  }

  return {
    index,
    startedAt,
    endedAt,
    isRunning,
    refusal,
    step: (by: 1 | -1) => goTo(stepBy(script.blocks, index, by)?.id),
    goTo,
    start: async () => {
      const first = script.blocks[0];
      if (!(await setItem('callStartedAt', Date.now()))) return;
      if (first) void setItem('callStep', first.id);
      setAhead(first?.id);
    },
    end: () => setItem('callEndedAt', Date.now()),
    note: (text: string) => setItem('callNote', text),
    react: (id: string) => {
      if (isRunning) void setItem('reaction', id);
    },
  };
}
