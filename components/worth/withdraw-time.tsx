import { ActionForm } from '@/components/cards/form/action-form';
import { useAction } from '@/components/cards/form/use-action';
import { useForm } from '@/components/cards/form/use-form';
import { announce, TextField, useFormats, UserText, useWords, View } from '@/components/ui';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { useLength } from './use-length';

/** K-undo: time that was logged by mistake, or for the wrong client. */
export function WithdrawTime({ view, timeRef: ref, onDone }: { view: ClientView; timeRef: string; onDone: () => void }) {
  const { t } = useWords();
  const formats = useFormats();
  const length = useLength();
  const action = useAction(view.state.id);
  const form = useForm(`withdraw-time:${ref}`, { reason: '' });
  const time = view.state.times.find((one) => one.ref === ref);
  if (!form || !time) return null;
  const { reason } = form.values;
  const isMissing = reason.trim() === '';

  async function withdraw() {
    if (!(await action.run('withdrawTime', { ref, reason: reason.trim() }))) return;
    form?.discard();
    announce(t('worth:time.takenBack'));
    onDone();
  }
  return (
    <View title={t('worth:time.takeBackTitle')} onBack={onDone}>
      <p>{t('worth:time.entry', { length: length(time.minutes), date: formats.date(time.happenedAt) })}</p>
      {time.what && <UserText block>{time.what}</UserText>}
      <p>{t('worth:time.takeBackAsk')}</p>
      <ActionForm
        submit={t('worth:time.takeBack')}
        tone="danger"
        onSubmit={() => void withdraw()}
        isPending={action.isPending}
        refusal={action.refusal}
        isComplete={!isMissing}
        isUnkept={form.isUnkept}
      >
        {(showMissing) => (
          <TextField
            label={t('worth:time.reason')}
            isRequired
            autoFocus
            maxLength={500}
            value={reason}
            onChange={(text) => form.set({ reason: text })}
            error={showMissing && isMissing ? t('worth:time.reasonNeeded') : undefined}
          />
        )}
      </ActionForm>
    </View>
  );
}
