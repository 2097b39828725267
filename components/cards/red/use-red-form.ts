import { evidenceOf, needsSecondOpinion } from '@/lib/domain/second-opinion';
import { groundRefusal } from '@/lib/domain/gates/red-ground';
import type { Money } from '@/lib/schema/ids';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { isBlank, useForm } from '../form';
import { notesByIncident } from '../notes-by-incident';
import { type Ground, openGrounds } from './open-grounds';
import { givenOpinion, type Opinion } from './second-opinion';
import { useRole } from './use-role';

interface RedValues {
  ground: Ground | undefined;
  reason: string;
  notes: string[];
  revenueAtRisk: Money | undefined;
  hoursFreed: number | undefined;
  opinion: Opinion;
  override: string;
}

/** Values of the proposal's form, prefilled from what is known, with what the gates will ask for. @returns null while loading */
export function useRedForm({ state, policy, now }: ClientView, notes: readonly string[] | undefined) {
  const { isManager } = useRole();
  const offers = openGrounds(state, policy, now, isManager);
  const held = offers.filter(({ ground, refusal }) => ground !== 'override' && !refusal);
  const form = useForm<RedValues>(`red:${state.id}`, {
    ground: held.length === 1 ? held[0]?.ground : undefined,
    reason: '',
    notes: notes && notes.length > 0 ? [...notes] : notesByIncident(state).map(({ ref }) => ref),
    revenueAtRisk: state.worth?.revenue,
    hoursFreed: undefined,
    opinion: { who: '', answer: '' },
    override: '',
  });
  if (!form) return null;
  const { ground, override, opinion } = form.values;
  const asksOverride = ground === 'override';
  const asksOpinion =
    !asksOverride && ground !== 'decline' && needsSecondOpinion(evidenceOf(state, form.values.notes, now), policy) !== null;
  const refusal = ground ? groundRefusal(state, { ground, override: override.trim() || undefined }, policy, now) : null;
  return {
    ...form,
    offers,
    asksOverride,
    asksOpinion,
    opinion: givenOpinion(opinion),
    /** A tried remedy is missing; a manager may write down why it goes without. */
    lacksRemedy: refusal?.code === 'remedy-needed',
    mayOverride: isManager,
    isComplete:
      ground !== undefined &&
      !isBlank(form.values.reason) &&
      (!asksOverride || !isBlank(override)) &&
      (!asksOpinion || givenOpinion(opinion) !== undefined),
  };
}

export type RedForm = NonNullable<ReturnType<typeof useRedForm>>;
