import { CharterFields } from '@/components/agreement/charter-fields';
import { ActionForm } from '@/components/cards/form/action-form';
import { useForm } from '@/components/cards/form/use-form';
import { announce, Select, TextArea, TextField, useWords, View, NumberField } from '@/components/ui';
import type { Money } from '@/lib/schema/ids';
import { CHANNELS, type Channel } from '@/lib/schema/note';
import { ContractFields } from './contract-fields';
import { MoneyAYear } from '@/components/worth/money-a-year';
import { worthChange } from '@/components/worth/worth-change';
import { agreementInput } from './agreement-input';
import type { ClientFormProps } from './profile';
import { draftSubject } from './subject';
import { useSubjectCommands } from './use-subject-commands';

/** What the form holds; filled in from the latest agreement and worth. */
export interface AgreementValues {
  channel: Channel | 'none';
  hours: string;
  responseHours: number | undefined;
  terms: string;
  ourResponseHours: number | undefined;
  decisions: string;
  /** Further clauses, one a line. */
  clauses: string;
  hasContract: boolean;
  endsOn: string | undefined;
  noticeDays: number | undefined;
  clause: string;
  penalties: string;
  revenue: Money | undefined;
  margin: Money | undefined;
}

/** B-charter and D-value: what was agreed (C4 counts only against it) and what the client is worth (B-legal asks). */
export function Agreement({ subject, view, onDone }: ClientFormProps) {
  const { t } = useWords();
  const { run, isPending, refusal } = useSubjectCommands(subject);
  const agreed = view?.state.agreements.at(-1);
  const worth = view?.state.worth;
  const initial: AgreementValues = {
    channel: agreed?.channel ?? 'none',
    hours: agreed?.hours ?? '',
    responseHours: agreed?.responseHours,
    terms: agreed?.terms ?? '',
    ourResponseHours: agreed?.ourResponseHours,
    decisions: agreed?.decisions ?? '',
    clauses: agreed?.clauses?.join('\n') ?? '',
    hasContract: agreed?.contract !== undefined,
    endsOn: agreed?.contract?.endsOn,
    noticeDays: agreed?.contract?.noticeDays,
    clause: agreed?.contract?.clause ?? '',
    penalties: agreed?.contract?.penalties ?? '',
    revenue: worth?.revenue,
    margin: worth?.margin,
  };
  const form = useForm(`agreement:${draftSubject(subject)}`, initial);
  if (!form) return null;
  const { values, set } = form;

  async function save() {
    const agreement = agreementInput(values, agreed);
    const { revenue, margin } = values;
    const sums = worthChange({ revenue, margin, referrals: worth?.referrals, standing: worth?.standing ?? '' }, worth);
    if (agreement && !(await run('setAgreement', agreement)).ok) return;
    if (sums && !(await run('setWorth', sums)).ok) return;
    form?.discard();
    announce(t('client:agreement.saved'));
    onDone();
  }
  const currency = view?.policy.largeRevenue.currency ?? 'EUR';
  return (
    <View title={t('client:agreement.title')} onBack={onDone}>
      <p>{t('client:agreement.intro')}</p>
      <ActionForm
        submit={t('save')}
        onSubmit={() => void save()}
        isPending={isPending}
        refusal={refusal}
        isUnkept={form.isUnkept}
      >
        {() => (
          <>
            <Select
              label={t('client:agreement.channel')}
              options={[
                { id: 'none', label: t('client:agreement.noChannel') },
                ...CHANNELS.map((id) => ({ id, label: t(`domain:channel.${id}`) })),
              ]}
              value={values.channel}
              onChange={(channel) => set({ channel })}
            />
            <TextField label={t('client:agreement.hours')} value={values.hours} onChange={(hours) => set({ hours })} />
            <NumberField
              label={t('client:agreement.responseHours')}
              hint={t('client:agreement.responseHint')}
              min={1}
              max={10_000}
              value={values.responseHours}
              onChange={(responseHours) => set({ responseHours })}
            />
            <TextArea label={t('client:agreement.terms')} rows={2} value={values.terms} onChange={(terms) => set({ terms })} />
            <CharterFields values={values} set={set} />
            <ContractFields values={values} set={set} />
            <MoneyAYear currency={currency} values={values} set={set} />
          </>
        )}
      </ActionForm>
    </View>
  );
}
