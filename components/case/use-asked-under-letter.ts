import { usePartingScript } from '@/components/call/use-parting-script';
import { mayTellClient } from '@/lib/domain/case/legal-gate';
import { lettersAbout } from '@/lib/domain/letters';
import type { RedState } from '@/lib/domain/state';
import type { CaseFieldId } from '@/lib/schema/case';
import type { ClientView } from '@/lib/store/hooks/use-client';

const NONE: readonly CaseFieldId[] = [];
const SENT: readonly CaseFieldId[] = ['letterSentHow', 'letterSentAt'];

/**
 * C-step5: fields that are answered where the letter is marked as sent, so that nothing is asked twice. A script without a letter leaves
 * them among the others: it was written elsewhere.
 */
export function useAskedUnderLetter(view: ClientView, red: RedState): readonly CaseFieldId[] {
  const { script } = usePartingScript(view, red);
  if (lettersAbout(view.state, red.ref).length > 0) return SENT;
  if (script && (!script.letter || !mayTellClient(view.state, red, view.policy, view.now))) return NONE;
  return SENT;
}
