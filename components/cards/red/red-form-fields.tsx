import { Disclosure, MoneyField, NumberField, Stack, useWords } from '@/components/ui';
import { WordedArea } from '@/components/wording';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { NotePicker, useNeeded } from '../form';
import { notesByIncident } from '../notes-by-incident';
import { GroundField } from './ground-field';
import { SecondOpinion } from './second-opinion';
import { TriedRemedies } from './tried-remedies';
import type { RedForm } from './use-red-form';

export interface RedFormFieldsProps {
  view: ClientView;
  form: RedForm;
  show: boolean;
  /** A refusal of the gate that is about the ground. */
  groundError: string | undefined;
}

/** Ground, reason, evidence, measures, what it costs and frees (A-freed), second opinion, override. */
export function RedFormFields({ view, form, show, groundError }: RedFormFieldsProps) {
  const { t } = useWords();
  const needed = useNeeded();
  const { values, set } = form;
  const opinionMissing = show && form.asksOpinion && !form.opinion;
  return (
    <>
      <GroundField
        offers={form.offers}
        value={values.ground}
        onChange={(ground) => set({ ground })}
        error={groundError ?? needed(show, values.ground)}
      />
      <WordedArea
        label={t('cards:red.reason')}
        hint={t('cards:red.reasonHint')}
        isRequired
        rows={2}
        value={values.reason}
        onChange={(reason) => set({ reason })}
        error={needed(show, values.reason)}
      />
      <Disclosure label={t('cards:issue.notesChosen', { count: values.notes.length })}>
        <NotePicker
          label={t('cards:red.evidence')}
          notes={notesByIncident(view.state)}
          value={values.notes}
          onChange={(notes) => set({ notes })}
        />
      </Disclosure>
      <TriedRemedies view={view} ground={values.ground} />
      {(form.asksOverride || (form.lacksRemedy && form.mayOverride) || values.override !== '') && (
        <WordedArea
          label={t('cards:red.override')}
          isRequired={form.asksOverride}
          rows={2}
          value={values.override}
          onChange={(override) => set({ override })}
          error={form.asksOverride ? needed(show, values.override) : undefined}
        />
      )}
      {form.asksOpinion && (
        <SecondOpinion
          value={values.opinion}
          onChange={(opinion) => set({ opinion })}
          errors={opinionMissing ? { who: needed(show, values.opinion.who), answer: needed(show, values.opinion.answer) } : {}}
        />
      )}
      <Stack>
        <h2>{t('cards:red.freed')}</h2>
        <MoneyField
          label={t('cards:red.revenueAtRisk')}
          currency={view.policy.largeRevenue.currency}
          value={values.revenueAtRisk}
          onChange={(revenueAtRisk) => set({ revenueAtRisk })}
        />
        <NumberField
          label={t('cards:red.hoursFreed')}
          min={0}
          value={values.hoursFreed}
          onChange={(hoursFreed) => set({ hoursFreed })}
        />
      </Stack>
    </>
  );
}
