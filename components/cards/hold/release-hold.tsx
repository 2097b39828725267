import { useState } from 'react';
import { announce, Checkbox, DateField, RadioGroup, useFormats, useWords, View } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import type { HoldState } from '@/lib/domain/state';
import { openDebts } from '@/lib/domain/debt';
import type { EventBody } from '@/lib/schema/event';
import type { ItemActionProps } from '../action-props';
import { ActionForm, isBlank, useAction, useForm, useNeeded, useRefusalAt } from '../form';
import { today } from '../days';

type Because = EventBody<'hold.released'>['because'];
const BECAUSE = ['paid', 'condition-met', 'other'] as const satisfies readonly Because[];

interface Values {
  because: Because | undefined;
  reason: string;
  paidOn: string | undefined;
}

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
  const [paid, setPaid] = useState<ReadonlySet<string>>(() => new Set(debts.map(({ ref }) => ref)));
  // As it was when the form was opened: a payment that was recorded leaves no debt to begin with.
  const [start] = useState<Values>(() => ({
    because: debts.length > 0 ? 'paid' : undefined,
    reason: '',
    paidOn: today(policy),
  }));
  const form = useForm(`release:${item.ref}`, start);
  if (!form) return null;
  const { because, reason, paidOn } = form.values;
  const reasonMissing = because === 'other' && isBlank(reason);

  async function submit() {
    if (!because) return;
    // Payments first: a refused payment leaves the hold as it is, and sending the form again skips what is already paid.
    const payments = because === 'paid' && paidOn ? debts.filter(({ ref }) => paid.has(ref)) : [];
    for (const { ref } of payments) if (!(await action.run('recordPayment', { ref, paidOn: paidOn ?? '' }))) return;
    if (!(await action.run('releaseHold', { ref: item.ref, because, reason: reason.trim() || undefined }))) return;
    form?.discard();
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
        isUnkept={form.isUnkept}
      >
        {(show) => (
          <>
            <RadioGroup
              label={t('cards:hold.because')}
              isRequired
              options={BECAUSE.map((id) => ({ id, label: t(`domain:holdReleased.${id}`) }))}
              value={because}
              onChange={(chosen) => form.set({ because: chosen })}
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
                <DateField
                  label={t('cards:debt.paidOn')}
                  value={paidOn}
                  onChange={(day) => form.set({ paidOn: day })}
                  error={at('paidOn')}
                />
              </>
            )}
            <WordedArea
              label={t('cards:hold.releaseReason')}
              isRequired={because === 'other'}
              rows={2}
              value={reason}
              onChange={(words) => form.set({ reason: words })}
              error={at('reason') ?? (because === 'other' ? needed(show, reason) : undefined)}
            />
          </>
        )}
      </ActionForm>
    </View>
  );
}
