import { useState } from 'react';
import { announce, Checkbox, DateField, RadioGroup, TextArea, useFormats, useWords, View } from '@/components/ui';
import type { HoldState } from '@/lib/domain/state';
import { openDebts } from '@/lib/domain/debt';
import type { EventBody } from '@/lib/schema/event';
import type { ItemActionProps } from '../action-props';
import { ActionForm, isBlank, useAction, useNeeded, useRefusalAt } from '../form';
import { today } from '../days';

type Because = EventBody<'hold.released'>['because'];
const BECAUSE = ['paid', 'condition-met', 'other'] as const satisfies readonly Because[];

const PLACES = { paidOn: ['in-future'], reason: ['reason-needed'] } as const;

/** A3-ladder: paid, so the hold is released and the ladder starts afresh. The payment of its debts is recorded with it. */
export function ReleaseHold({ view, item, onDone }: ItemActionProps<HoldState>) {
  const { t } = useWords();
  const formats = useFormats();
  const needed = useNeeded();
  const { state, policy } = view;
  const action = useAction(state.id);
  const { at, rest } = useRefusalAt(action.refusal, PLACES);
  const debts = openDebts(state, policy, view.now)
    .map(({ note }) => note)
    .filter(({ ref }) => item.body.notes.includes(ref));
  const [because, setBecause] = useState<Because | undefined>(debts.length > 0 ? 'paid' : undefined);
  const [reason, setReason] = useState('');
  const [paid, setPaid] = useState<ReadonlySet<string>>(() => new Set(debts.map(({ ref }) => ref)));
  const [paidOn, setPaidOn] = useState<string | undefined>(() => today(policy));
  const reasonMissing = because === 'other' && isBlank(reason);

  async function submit() {
    if (!because) return;
    // Payments first: a refused payment leaves the hold as it is, and sending the form again skips what is already paid.
    const payments = because === 'paid' && paidOn ? debts.filter(({ ref }) => paid.has(ref)) : [];
    for (const { ref } of payments) if (!(await action.run('recordPayment', { ref, paidOn: paidOn ?? '' }))) return;
    if (!(await action.run('releaseHold', { ref: item.ref, because, reason: reason.trim() || undefined }))) return;
    announce(t('cards:hold.releasedSaved'));
    onDone();
  }
  return (
    <View title={t('cards:hold.releaseTitle')} onBack={onDone}>
      <ActionForm
        submit={t('cards:hold.releaseSubmit')}
        onSubmit={() => void submit()}
        isPending={action.isPending}
        refusal={rest}
        isComplete={because !== undefined && !reasonMissing}
      >
        {(show) => (
          <>
            <RadioGroup
              label={t('cards:hold.because')}
              isRequired
              options={BECAUSE.map((id) => ({ id, label: t(`domain:holdReleased.${id}`) }))}
              value={because}
              onChange={setBecause}
              error={needed(show, because)}
            />
            {because === 'paid' && debts.length > 0 && (
              <>
                {debts.map(({ ref, body: { debt } }) => (
                  <Checkbox
                    key={ref}
                    label={debt ? t('cards:hold.debtPaid', { sum: formats.money(debt.sum), date: formats.day(debt.dueOn) }) : ''}
                    value={paid.has(ref)}
                    onChange={(on) => setPaid(new Set(on ? [...paid, ref] : [...paid].filter((one) => one !== ref)))}
                  />
                ))}
                <DateField label={t('cards:debt.paidOn')} value={paidOn} onChange={setPaidOn} error={at('paidOn')} />
              </>
            )}
            <TextArea
              label={t('cards:hold.releaseReason')}
              isRequired={because === 'other'}
              rows={2}
              value={reason}
              onChange={setReason}
              error={at('reason') ?? (because === 'other' ? needed(show, reason) : undefined)}
            />
          </>
        )}
      </ActionForm>
    </View>
  );
}
