import { isNumber, isWord } from '../taught/id-text';
import { isRouteParameter, isViewParameter } from '../taught/parameter-names';
import { isDate, looksLikeId } from './id-shape';
import type { Look } from './look';
import type { Slot } from './slots';
import { isNameSlug } from './slug';

/**
 * What a part of the address is, judged from all looks:
 * - `same`: it never changes; `view`: it changes without the client, or is known to do so;
 * - `id`: it changes with the client and looks like an id; `name`: it is the client's name in another spelling;
 * - `word`: a word that changes with the client. It may say a tab, or which kind of record.
 */
export type SlotKind = 'same' | 'view' | 'id' | 'name' | 'word';

/** Does the part differ between looks of one client? Then it says nothing about the client. */
function movesWithin({ values }: Slot, looks: readonly Look[]): boolean {
  return looks.some((one, index) => looks.some((other, at) => one.client === other.client && values[index] !== values[at]));
}

const PAGE_WORD = /^(?:page|p|seite|tab|str|stranica)$/i;

/** @param before the part in front of this one: after "page", a number is no id */
export function judgeSlot(slot: Slot, looks: readonly Look[], before: Slot | undefined): SlotKind {
  const { at, values } = slot;
  const given = values.filter((value) => value !== undefined);
  const isQuery = typeof at === 'string';
  if (isQuery && given.every((value) => isViewParameter(at, value))) return 'view';
  if (new Set(values).size === 1) return 'same';
  if (movesWithin(slot, looks)) return 'view';
  if (given.every(isDate)) return 'view';
  if (!isQuery && given.every(isNumber) && before?.values.every((value) => PAGE_WORD.test(value ?? ''))) return 'view';
  if (looks.every(({ name }, index) => values[index] !== undefined && isNameSlug(values[index], name))) return 'name';
  if (given.some(looksLikeId)) return 'id';
  if (given.every(isWord) && !(isQuery && given.some((value) => isRouteParameter(at, value)))) return 'word';
  return 'id';
}
