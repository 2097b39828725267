import { isWord } from '../taught/id-text';
import { isRouteParameter } from '../taught/parameter-names';
import type { AddressShape, IdPart, PathPart, PlaceShape, QueryPart } from '../taught/rule';
import { urlParts } from '../taught/url-parts';
import { idShape } from './id-shape';
import { judgeSlot, type SlotKind } from './judge-slot';
import type { Look } from './look';
import { type Lengths, type Slot, slotsOfLooks } from './slots';

/** What nobody can know for sure from these looks; another look at the same client would tell. */
export type Doubt =
  /** More than one part changes with the client: all of them together are taken for the id. */
  | { code: 'several-parts'; parts: string[] }
  /** The address holds the client's name only: renamed, the client would be somebody new. */
  | { code: 'only-name' };

export interface AddressFinding {
  /** Where the address says who it is. Without any id if it does not say so. */
  at: AddressShape;
  hasId: boolean;
  doubts: Doubt[];
}

interface Judged extends Slot {
  kind: SlotKind;
}

const isPath = <S extends Slot>(slot: S): slot is S & { at: number } => typeof slot.at === 'number';
const spoken = ({ values }: Slot): string => [...new Set(values)].filter((value) => value !== undefined).join(' / ');

/** Turns kinds into what counts as the id: as many parts as are needed so that no two clients are one. */
function withIds(judged: Judged[]): { slots: Judged[]; doubts: Doubt[] } {
  const main = judged.filter(({ kind }) => kind === 'id');
  const isBeside = (slot: Judged) =>
    main.some((other) => other.inHash === slot.inHash && isPath(other) && isPath(slot) && Math.abs(other.at - slot.at) === 1);
  const slots = judged.map((slot): Judged => {
    if (slot.kind === 'name' && main.length > 0) return { ...slot, kind: isBeside(slot) ? 'view' : 'id' };
    return slot.kind === 'name' || slot.kind === 'word' ? { ...slot, kind: 'id' } : slot;
  });
  const ids = slots.filter(({ kind }) => kind === 'id');
  const doubts: Doubt[] = [];
  if (ids.length > 0 && main.length === 0) doubts.push({ code: 'only-name' });
  if (ids.length > 1) doubts.push({ code: 'several-parts', parts: ids.map(spoken) });
  return { slots, doubts };
}

const idOf = ({ values }: Slot, looks: readonly Look[]): IdPart => {
  const given = looks.flatMap(({ name }, index) => (values[index] === undefined ? [] : [{ name, value: values[index] }]));
  return {
    part: 'id',
    ...idShape(
      given.map(({ value }) => value),
      given.map(({ name }) => name),
    ),
  };
};

function pathPart(slot: Judged, looks: readonly Look[]): PathPart {
  if (slot.kind === 'id') return idOf(slot, looks);
  if (slot.kind === 'same') return { part: 'literal', text: slot.values[0] ?? '' };
  return { part: slot.values.every((value) => isWord(value ?? '')) ? 'word' : 'any' };
}

function queryParts(slots: readonly Judged[], looks: readonly Look[], idInQuery: boolean): QueryPart[] {
  return slots.flatMap((slot): QueryPart[] => {
    const name = String(slot.at);
    const [text] = slot.values;
    if (slot.kind === 'id') {
      const optional = slot.values.includes(undefined);
      return [{ name, value: idOf(slot, looks), ...(optional && { optional }) }];
    }
    // Beside an id in the path a parameter that stays is a view, unless it chooses among kinds of records.
    if (slot.kind !== 'same' || text === undefined || (!idInQuery && !isRouteParameter(name, text))) return [];
    return [{ name, value: { part: 'literal', text } }];
  });
}

/** @param isNamed does any part of the address name the client? */
function placeOf(judged: readonly Judged[], { more }: { more: number }, looks: readonly Look[], isNamed: boolean): PlaceShape {
  const query = judged.filter((slot) => !isPath(slot));
  const idInQuery = query.some(({ kind }) => kind === 'id');
  return {
    path: judged.filter(isPath).map((slot) => pathPart(slot, looks)),
    more,
    query: queryParts(query, looks, idInQuery || !isNamed),
  };
}

/** All that follows the common path must be words: a number there would be another record. */
function tailsAreWords(looks: readonly Look[], { path, hash }: Lengths): boolean {
  const parts = looks.map(({ url }) => urlParts(new URL(url)));
  return parts.every(
    (one) => one.path.slice(path).every(isWord) && (!hash || (one.hash?.path.slice(hash.path) ?? []).every(isWord)),
  );
}

/**
 * Finds the part of the address that is the id, by what changes with the client and what changes without it.
 * @param looks of at least two clients
 * @returns null if the addresses cannot be compared (paths of different lengths)
 */
export function deriveAddress(looks: readonly Look[]): AddressFinding | null {
  const laid = slotsOfLooks(looks);
  if (!laid || !tailsAreWords(looks, laid.lengths)) return null;
  const judged = laid.slots.map((slot, index): Judged => {
    const before = laid.slots[index - 1];
    return { ...slot, kind: judgeSlot(slot, looks, before?.inHash === slot.inHash ? before : undefined) };
  });
  const { slots, doubts } = withIds(judged);
  const { lengths } = laid;
  const isNamed = slots.some(({ kind }) => kind === 'id');
  const [outside, inside] = [slots.filter(({ inHash }) => !inHash), slots.filter(({ inHash }) => inHash)];
  const own = placeOf(outside, lengths, looks, isNamed);
  const inner = lengths.hash && placeOf(inside, lengths.hash, looks, isNamed);
  const isEmpty = !inner || (inner.path.length === 0 && inner.query.length === 0);
  return {
    at: { ...own, ...(inner && !isEmpty && { hash: inner }) },
    hasId: slots.some(({ kind, values }) => kind === 'id' && !values.includes(undefined)),
    doubts,
  };
}
