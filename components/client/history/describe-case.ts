import { elapsed } from '@/components/call/elapsed';
import { rowText } from '@/components/case/row-text';
import { rehearsalOf } from '@/components/rehearsal/rehearsal-log';
import { CASE_FIELDS, type CaseField } from '@/lib/schema/case';
import type { SidelineEvent } from '@/lib/schema/event';
import { money } from '@/lib/schema/ids';
import type { EventDescription, EventWords } from './event-words';
import { given } from './given';

type CaseEvent = Extract<SidelineEvent, { type: 'case.item' }>;

/** The stages of a parting and their fields. */
export function describeCase(event: SidelineEvent, words: EventWords): EventDescription | undefined {
  const { t } = words;
  switch (event.type) {
    case 'case.item':
      return describeItem(event, words);
    case 'case.stage.closed': {
      const title = t('client:event.case-stage-closed', { stage: t(`domain:caseStage.${event.body.stage}.name`) });
      return { title, facts: [], texts: given(event.body.override) };
    }
    case 'case.stage.reopened': {
      const title = t('client:event.case-stage-reopened', { stage: t(`domain:caseStage.${event.body.stage}.name`) });
      return { title, facts: [], texts: [event.body.reason] };
    }
    case 'case.closed':
      return { facts: [t(`domain:caseChoice.outcome.${event.body.outcome}`)], texts: [] };
    default:
      return undefined;
  }
}

function describeItem({ body: { field, value } }: CaseEvent, words: EventWords): EventDescription {
  const { t, wordOf, formats } = words;
  const title = t('client:event.case-item', { field: t(`domain:caseField.${field}.name`) });
  const { kind }: CaseField = CASE_FIELDS[field];
  const fact = (text: string | undefined): EventDescription => ({ title, facts: given(text), texts: [] });
  if (value === null || value === '') return fact(t('client:fact.empty'));
  if (Array.isArray(value)) {
    return { title, facts: [], texts: value.map((row) => rowText(field, row, words)).filter((row) => row !== '') };
  }
  if (field === 'rehearsals') {
    const done = rehearsalOf(value);
    return fact(done ? t('call:rehearsal.entry', { time: elapsed(done.seconds * 1_000), rating: done.rating }) : undefined);
  }
  if (kind === 'money') {
    const sum = money.safeParse(value);
    return fact(sum.success ? formats.money(sum.data) : undefined);
  }
  if (typeof value === 'boolean') return fact(value ? t('yes') : t('no'));
  if (kind === 'instant' && typeof value === 'number') return fact(formats.dateTime(value));
  if (typeof value === 'number') return fact(formats.number(value));
  if (kind === 'day' && typeof value === 'string') return fact(formats.day(value));
  if (kind === 'choice' && typeof value === 'string') return fact(wordOf(`domain:caseChoice.${field}.${value}`));
  return { title, facts: [], texts: given(typeof value === 'string' && value) };
}
