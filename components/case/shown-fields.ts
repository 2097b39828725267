import { isFilled } from '@/lib/domain/case/is-filled';
import { owedWork } from '@/lib/domain/case/owed-work';
import type { RedState } from '@/lib/domain/state';
import { CASE_FIELDS, type CaseFieldId, type CaseStage } from '@/lib/schema/case';

/** Written by the call view, the rehearsal and the reminders; shown there, not as fields. */
const BY_VIEWS: readonly CaseFieldId[] = ['callStep', 'callNote', 'reaction', 'rehearsals', 'stepDone'];
/** Without meaning unless the case asks for them. */
const ONLY_IF_ASKED: readonly CaseFieldId[] = ['emailWhy', 'boundUntil', 'confirmed'];
/** Not required, yet the first thing to look at in their stage. */
const ALWAYS: readonly CaseFieldId[] = [
  'nothingOwed',
  'hoursFreed',
  'callMinutes',
  'callPhone',
  'theirAnswer',
  'revenueGivenUp',
  'hoursFreedNow',
  'hoursGoTo',
  'strain',
];

export interface ShownFields {
  main: CaseFieldId[];
  /** May be filled; folded away. */
  optional: CaseFieldId[];
}

/**
 * The fields of a stage as they are shown: what is asked for first, what is optional folded away.
 * @param elsewhere answered in another place of the stage
 */
export function shownFields(
  stage: CaseStage,
  red: RedState,
  required: readonly CaseFieldId[],
  elsewhere: readonly CaseFieldId[] = [],
): ShownFields {
  const fields = (Object.keys(CASE_FIELDS) as CaseFieldId[]).filter(
    (field) => CASE_FIELDS[field].stage === stage && !BY_VIEWS.includes(field) && !elsewhere.includes(field),
  );
  const isMain = (field: CaseFieldId) =>
    field === 'confirmed'
      ? owedWork(red).length > 0 // C-step5
      : required.includes(field) || ALWAYS.includes(field) || isFilled(red, field);
  return {
    main: fields.filter(isMain),
    optional: fields.filter((field) => !isMain(field) && !ONLY_IF_ASKED.includes(field)),
  };
}
