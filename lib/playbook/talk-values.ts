import { standingRed } from '@/lib/domain/red-card';
import type { ClientState } from '@/lib/domain/state';
import type { ScriptLanguage } from '@/lib/schema/playbook';
import { caseText } from './case-values';
import { dayInZone } from './day-in-zone';
import { debtValues } from './debt-values';
import { type FieldId, MERGE_FIELDS, type PlaybookValues } from './fields';

/** What the user typed for a talk, by field: a day as `YYYY-MM-DD`, of a list one item a line. */
export type TypedFields = Partial<Record<FieldId, string>>;

interface TalkFacts {
  state: ClientState;
  /** Name in the settings of whoever speaks; may be empty. */
  authorName: string;
  /** IANA name of the policy's time zone. */
  timeZone: string;
  /** Instant in ms. */
  now: number;
  /** Language of the script. */
  lang: ScriptLanguage;
}

/** Values for the talks that belong to no card: what the record knows already (A3-ladder: the debt that is due longest). */
export function talkFacts({ state, authorName, timeZone, now, lang }: TalkFacts): PlaybookValues {
  const red = standingRed(state);
  const { boundUntil, reason } = red
    ? { boundUntil: caseText(red.case, 'boundUntil'), reason: caseText(red.case, 'reason') }
    : {};
  return {
    client: state.name,
    speaker: authorName,
    talkDate: dayInZone(now, timeZone),
    ...debtValues(state, lang),
    ...(boundUntil && { boundUntil }),
    ...(reason && { whyParted: reason }), // K-return
  };
}

/** What was typed, in the shapes that playbooks take; what is blank says nothing. */
export function typedValues(typed: TypedFields): PlaybookValues {
  const entries = (Object.entries(typed) as [FieldId, string][]).flatMap(([id, text]) => {
    const lines = text.split('\n').flatMap((line) => line.trim() || []);
    if (lines.length === 0) return [];
    const isSingle = ['name', 'text', 'day'].includes(MERGE_FIELDS[id].kind);
    return [[id, isSingle ? lines.join(' ') : lines.map((line) => ({ text: line }))]];
  });
  return Object.fromEntries(entries) as PlaybookValues;
}
