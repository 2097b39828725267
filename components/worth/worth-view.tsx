import { ActionForm } from '@/components/cards/form/action-form';
import { useForm } from '@/components/cards/form/use-form';
import type { ClientFormProps } from '@/components/client/profile';
import { draftSubject } from '@/components/client/subject';
import { useSubjectCommands } from '@/components/client/use-subject-commands';
import { announce, NumberField, Stack, TextArea, useWords, View } from '@/components/ui';
import { usePolicy } from '@/lib/store/hooks/use-policy';
import { ContractDates } from './contract-dates';
import { PlanShare } from './plan-share';
import { MoneyAYear } from './money-a-year';
import { worthChange } from './worth-change';
import { WorthSum } from './worth-sum';

/** D-value, C-cost: what a client is worth in a year, what it costs, and what is left, with the sum. */
export function WorthView({ subject, view, onDone }: ClientFormProps) {
  const { t } = useWords();
  const { run, isPending, refusal } = useSubjectCommands(subject);
  const policy = usePolicy();
  const worth = view?.state.worth;
  const form = useForm(`worth:${draftSubject(subject)}`, {
    revenue: worth?.revenue,
    margin: worth?.margin,
    referrals: worth?.referrals,
    standing: worth?.standing ?? '',
  });
  if (!form || !policy) return null;
  const { values, set } = form;
  const currency = policy.hourCost.currency;

  async function save() {
    const change = worthChange(values, worth);
    if (change && !(await run('setWorth', change)).ok) return;
    form?.discard();
    announce(t('worth:worth.saved'));
    onDone();
  }
  return (
    <View title={t('worth:worth.title')} onBack={onDone}>
      <p>{t('worth:worth.intro')}</p>
      <Stack gap={4}>
        {view && <WorthSum view={view} />}
        {view && <PlanShare view={view} />}
        <ActionForm
          submit={t('save')}
          onSubmit={() => void save()}
          isPending={isPending}
          refusal={refusal}
          isUnkept={form.isUnkept}
        >
          {() => (
            <>
              <MoneyAYear currency={currency} values={values} set={set} />
              <NumberField
                label={t('worth:referrals')}
                hint={t('worth:worth.referralsHint')}
                min={0}
                max={100_000}
                step={1}
                value={values.referrals}
                onChange={(referrals) => set({ referrals })}
              />
              <TextArea
                label={t('worth:standing')}
                hint={t('worth:worth.standingHint')}
                rows={2}
                value={values.standing}
                onChange={(standing) => set({ standing })}
              />
            </>
          )}
        </ActionForm>
        {view && <ContractDates view={view} />}
      </Stack>
    </View>
  );
}
