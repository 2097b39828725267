import { announce, TextField, useFormats, useWords, View } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import { openDebts } from '@/lib/domain/debt';
import { ActionForm, isBlank, NotePicker, useAction, useForm, useNeeded } from '../form';
import type { ActionProps } from '../action-props';
import { notesByIncident } from '../notes-by-incident';

export interface SetHoldProps extends ActionProps {
  /** Refs of the notes it rests on, e.g. of the suggestion; by default the unpaid debts. */
  notes?: string[] | undefined;
}

/** A hold: no work until a stated condition is met (A3-ladder, A3-hold). Prefilled from the oldest unpaid debt. */
export function SetHold({ view, notes, onDone }: SetHoldProps) {
  const { t } = useWords();
  const formats = useFormats();
  const needed = useNeeded();
  const { state, policy } = view;
  const action = useAction(state.id);
  const unpaid = openDebts(state, policy, view.now).map(({ note }) => note);
  const debt = unpaid[0]?.body.debt;
  const form = useForm(`hold:${state.id}`, {
    reason: debt ? t('cards:hold.reasonDebt', { sum: formats.money(debt.sum), date: formats.day(debt.dueOn) }) : '',
    until: debt ? t('cards:hold.untilPaid') : '',
    notes: notes ?? unpaid.map(({ ref }) => ref),
  });
  if (!form) return null;
  const { values, set, discard, isUnkept } = form;

  async function submit() {
    if (!(await action.run('setHold', values))) return;
    discard();
    announce(t('cards:hold.saved'));
    onDone();
  }
  return (
    <View title={t('cards:hold.setTitle')} onBack={onDone}>
      <ActionForm
        submit={t('cards:hold.set')}
        onSubmit={() => void submit()}
        isPending={action.isPending}
        refusal={action.refusal}
        isComplete={![values.reason, values.until].some(isBlank)}
        isUnkept={isUnkept}
      >
        {(show) => (
          <>
            <WordedArea
              label={t('cards:hold.reason')}
              isRequired
              rows={2}
              value={values.reason}
              onChange={(reason) => set({ reason })}
              error={needed(show, values.reason)}
            />
            <TextField
              label={t('cards:hold.until')}
              isRequired
              value={values.until}
              onChange={(until) => set({ until })}
              error={needed(show, values.until)}
            />
            <NotePicker
              label={t('cards:notesUsed')}
              notes={notesByIncident(state)}
              value={values.notes}
              onChange={(chosen) => set({ notes: chosen })}
            />
          </>
        )}
      </ActionForm>
    </View>
  );
}
