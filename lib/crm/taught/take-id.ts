import { isIdText } from './id-text';
import type { IdPart } from './rule';

const FORMS = { number: '\\d{1,20}', uuid: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}' };
/** What stands before and after an id that is taken from the whole of a part, from its start, or from its end. */
const AROUND = { all: ['^', '$'], start: ['^', '(?=[-_.~])'], end: ['(?<=[-_.~])', '$'] };

/**
 * The id in one part of an address. An id of another form than those seen while teaching is none ("archive" where numbers
 * stood). UUIDs are written small, since they are one id in any case.
 * @returns null if there is none
 */
export function takeId({ form, take }: Pick<IdPart, 'form' | 'take'>, text: string): string | null {
  if (form === 'text') return isIdText(text) ? text : null;
  const found = new RegExp(AROUND[take].join(FORMS[form]), 'i').exec(text);
  return found && found[0].toLowerCase();
}
