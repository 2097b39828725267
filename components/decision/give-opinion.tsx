import { useState } from 'react';
import { ActionForm, useAction, useForm, useNeeded } from '@/components/cards/form';
import { givenOpinion, SecondOpinion } from '@/components/cards/red/second-opinion';
import { announce, Button, useWords } from '@/components/ui';
import { evidenceOf, hasSecondOpinion, needsSecondOpinion } from '@/lib/domain/second-opinion';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';

/** D-second-opinion: asked for after the proposal, while it waits; an event of its own. */
export function GiveOpinion({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const needed = useNeeded();
  const action = useAction(view.state.id);
  const [isOpen, setOpen] = useState(false);
  const form = useForm(`opinion:${red.ref}`, { who: '', answer: '' });
  const isDue =
    red.proposal.ground !== 'decline' &&
    !hasSecondOpinion(red) &&
    needsSecondOpinion(evidenceOf(view.state, red.notes, red.at), view.policy) !== null;
  if (!isDue || !form) return null;
  const opinion = form.values;
  if (!isOpen && !form.isRestored)
    return (
      <div>
        <Button onPress={() => setOpen(true)}>{t('decision:opinion.record')}</Button>
      </div>
    );
  const given = givenOpinion(opinion);
  async function save() {
    if (!given || !(await action.run('recordSecondOpinion', { ref: red.ref, ...given }))) return;
    form?.discard();
    announce(t('decision:opinion.saved'));
  }
  return (
    <ActionForm
      submit={t('decision:opinion.submit')}
      onSubmit={() => void save()}
      isPending={action.isPending}
      refusal={action.refusal}
      isComplete={given !== undefined}
      isUnkept={form.isUnkept}
    >
      {(show) => (
        <SecondOpinion
          value={opinion}
          onChange={(value) => {
            setOpen(true); // what was kept from before opened it; it stays open while one types
            form.set(value);
          }}
          errors={{ who: needed(show, opinion.who), answer: needed(show, opinion.answer) }}
        />
      )}
    </ActionForm>
  );
}
