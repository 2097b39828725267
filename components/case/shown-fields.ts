import { isFilled } from '@/lib/domain/case/is-filled';
import type { RedState } from '@/lib/domain/state';
import { CASE_FIELDS, type CaseFieldId, type CaseStage } from '@/lib/schema/case';

/** Written by the call view; shown as a log, not as fields. */
const BY_CALL_VIEW: readonly CaseFieldId[] = ['callStep', 'callNote', 'reaction'];
/** Without meaning unless the case asks for them. */
const ONLY_IF_ASKED: readonly CaseFieldId[] = ['emailWhy', 'boundUntil'];
/** Not required, yet the first thing to look at in their stage. */
const ALWAYS: readonly CaseFieldId[] = ['nothingOwed', 'hoursFreed', 'theirAnswer'];

export interface ShownFields {
  main: CaseFieldId[];
  /** May be filled; folded away. */
  optional: CaseFieldId[];
}

/** The fields of a stage as they are shown: what is asked for first, what is optional folded away. */
export function shownFields(stage: CaseStage, red: RedState, required: readonly CaseFieldId[]): ShownFields {
  const fields = (Object.keys(CASE_FIELDS) as CaseFieldId[]).filter(
    (field) => CASE_FIELDS[field].stage === stage && !BY_CALL_VIEW.includes(field),
  );
  const isMain = (field: CaseFieldId) => required.includes(field) || ALWAYS.includes(field) || isFilled(red, field);
  return {
    main: fields.filter(isMain),
    optional: fields.filter((field) => !isMain(field) && !ONLY_IF_ASKED.includes(field)),
  };
}
