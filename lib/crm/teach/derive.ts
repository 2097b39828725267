import { sameName } from '../page-kit';
import { markOf, unmarked } from '../taught/marked';
import { joinedId, readAddress } from '../taught/read-address';
import type { AddressShape, RecordRule, SiteRule } from '../taught/rule';
import { deriveAddress, type Doubt } from './derive-address';
import { deriveAttribute } from './derive-attribute';
import { deriveName } from './derive-name';
import type { Look } from './look';

/** Why nothing can be taught from these looks; words stand in the namespace `teach` below `refusal.`. */
export interface TeachRefusal {
  code:
    /** Not an address of the web. */
    | 'not-web'
    /** The second page is of another site. */
    | 'other-site'
    /** Two clients of the same name: nobody can tell whether the page has changed yet. */
    | 'same-name'
    /** The addresses have different forms: another kind of page, or another tab of it. */
    | 'other-page'
    /** Neither the address nor an attribute differs between the two clients. */
    | 'no-id'
    /** Two different clients would have one id. */
    | 'same-id'
    /** One client had two ids. */
    | 'two-ids'
    /** The element that showed the first name is not there, or not alone. */
    | 'no-name'
    /** The rule that is being changed no longer reads its id here. */
    | 'moved';
  params?: Record<string, string>;
}

export interface Lesson {
  record: RecordRule;
  name: SiteRule['name'];
  /** Id of each look, in order. */
  ids: string[];
  doubts: Doubt[];
  /** One client must be opened once more before this can be trusted: attributes can be made up anew by every load. */
  needsReturn: boolean;
}

export type Taught = { lesson: Lesson } | { refusal: TeachRefusal };

const refuse = (code: TeachRefusal['code'], params?: Record<string, string>): Taught => ({
  refusal: { code, ...(params && { params }) },
});

const withoutIds = (at: AddressShape): AddressShape => ({
  ...at,
  path: at.path.map((part) => (part.part === 'id' ? { part: 'any' } : part)),
  query: at.query.filter(({ value }) => value.part !== 'id'),
});

/** The id that a rule reads from a look. */
export function idOfLook(record: RecordRule, { url, attributes }: Pick<Look, 'url' | 'attributes'>): string {
  const at = new URL(url);
  if (record.by === 'address') return joinedId(readAddress(record.at, unmarked(at)) ?? []);
  const { selector, attribute } = record;
  return markOf(at)?.id ?? attributes.find((one) => one.selector === selector && one.attribute === attribute)?.value ?? '';
}

/** Two looks have one id if and only if they show one client: the rule is judged by what it does. */
function judge(looks: readonly Look[], ids: readonly string[]): TeachRefusal | null {
  for (const [a, one] of looks.entries()) {
    for (const [b, other] of looks.entries()) {
      if (b <= a) continue;
      const id = ids[a] ?? '';
      if (one.client !== other.client && id === ids[b])
        return { code: 'same-id', params: { one: one.name, other: other.name, id } };
      if (one.client === other.client && id !== ids[b])
        return { code: 'two-ids', params: { name: one.name, one: id, other: ids[b] ?? '' } };
    }
  }
  return null;
}

/** Where only the return to a client spoils the rule, the reason is that this client had two ids. */
function twoIds(looks: readonly Look[]): TeachRefusal | null {
  const firsts = looks.filter(({ client }, index) => looks.findIndex((one) => one.client === client) === index);
  if (firsts.length === looks.length) return null;
  const found = recordOf(firsts);
  if ('refusal' in found) return null;
  return judge(
    looks,
    looks.map((look) => idOfLook(found.record, look)),
  );
}

function recordOf(looks: readonly Look[]): { record: RecordRule; doubts: Doubt[] } | { refusal: TeachRefusal } {
  const address = deriveAddress(looks);
  if (!address) return { refusal: { code: 'other-page' } };
  if (address.hasId) return { record: { by: 'address', at: address.at }, doubts: address.doubts };
  const attribute = deriveAttribute(looks);
  if (attribute) return { record: { by: 'attribute', at: withoutIds(address.at), ...attribute }, doubts: [] };
  return { refusal: { code: 'no-id' } };
}

/** The pages of which looks were taken cannot be of one rule. */
function unfit(looks: readonly Look[]): TeachRefusal | null {
  const [first] = looks;
  for (const look of looks) {
    if (!/^https?:/.test(look.url)) return { code: 'not-web' };
    if (first && new URL(look.url).origin !== new URL(first.url).origin) return { code: 'other-site' };
  }
  // Later on a namesake is welcome: then the rule stands already.
  const second = looks.find(({ client }) => client !== first?.client);
  return first && second && sameName(first.name, second.name) ? { code: 'same-name', params: { name: first.name } } : null;
}

/**
 * Works out a rule from pages of two or more clients, and tries it on all of them.
 * @param looks of at least two clients
 */
export function derive(looks: readonly Look[]): Taught {
  const unlike = unfit(looks);
  if (unlike) return { refusal: unlike };
  const found = recordOf(looks);
  if ('refusal' in found) return { refusal: (found.refusal.code === 'no-id' && twoIds(looks)) || found.refusal };
  const name = deriveName(looks);
  if (!name) return refuse('no-name');
  const { record, doubts } = found;
  const ids = looks.map((look) => idOfLook(record, look));
  if (ids.includes('')) return refuse('no-id');
  const wrong = judge(looks, ids);
  if (wrong) return { refusal: wrong };
  const clients = new Set(looks.map(({ client }) => client));
  return {
    lesson: { record, name, ids, doubts, needsReturn: record.by === 'attribute' && clients.size === looks.length },
  };
}

/**
 * The rule that is being changed gets another name element; where it reads the id must stay, or the notes would be about
 * nobody.
 */
export function deriveAgain(looks: readonly Look[], record: RecordRule): Taught {
  const unlike = unfit(looks);
  if (unlike) return { refusal: unlike };
  const name = deriveName(looks);
  if (!name) return refuse('no-name');
  const ids = looks.map((look) => idOfLook(record, look));
  if (ids.includes('')) return refuse('moved');
  const wrong = judge(looks, ids);
  return wrong ? { refusal: wrong } : { lesson: { record, name, ids, doubts: [], needsReturn: false } };
}
