import { ActionForm, isBlank, useAction, useForm, useNeeded } from '@/components/cards/form';
import { today } from '@/components/cards/days';
import { announce, Button, DateField, TextArea, TextField, useWords } from '@/components/ui';
import type { ClientView } from '@/lib/store/hooks/use-client';

/** Domain 8: nothing of this client may be deleted: why, who answers for it, since when. */
export function SetLegalHold({ view, onDone }: { view: ClientView; onDone: () => void }) {
  const { t } = useWords();
  const needed = useNeeded();
  const { state, policy } = view;
  const action = useAction(state.id);
  const form = useForm(`legal:${state.id}`, { reason: '', owner: '', since: today(policy) });
  if (!form) return null;
  const { reason, owner, since } = form.values;
  async function submit() {
    if (since === undefined || !(await action.run('setLegalHold', { reason, owner, since }))) return;
    form?.discard();
    announce(t('people:hold.set'));
    onDone();
  }
  return (
    <ActionForm
      submit={t('people:hold.submit')}
      onSubmit={() => void submit()}
      isPending={action.isPending}
      refusal={action.refusal}
      isComplete={!isBlank(reason) && !isBlank(owner) && since !== undefined}
      isUnkept={form.isUnkept}
      actions={
        <Button tone="quiet" onPress={onDone}>
          {t('cancel')}
        </Button>
      }
    >
      {(show) => (
        <>
          <TextArea
            label={t('people:hold.reason')}
            isRequired
            autoFocus
            rows={2}
            value={reason}
            onChange={(words) => form.set({ reason: words })}
            error={needed(show, reason)}
          />
          <TextField
            label={t('people:hold.owner')}
            isRequired
            value={owner}
            onChange={(words) => form.set({ owner: words })}
            error={needed(show, owner)}
          />
          <DateField
            label={t('people:hold.since')}
            isRequired
            value={since}
            onChange={(day) => form.set({ since: day })}
            error={needed(show, since)}
          />
        </>
      )}
    </ActionForm>
  );
}
