import type { CrmAdapter, RecordDetails, RecordOnPage, UrlMatch } from './contract';
import { mailLinks, phoneLinks } from './page-kit';
import { findVisible } from './taught/find';
import { isIdText } from './taught/id-text';
import { marked, markOf, unmarked } from './taught/marked';
import { nameOnPage } from './taught/name';
import { joinedId, readAddress } from './taught/read-address';
import { type AddressShape, type SiteRule, TAUGHT } from './taught/rule';

type AttributeRule = SiteRule & { record: { by: 'attribute' } };
const isByAttribute = (rule: SiteRule): rule is AttributeRule => rule.record.by === 'attribute';

/** How many parts of an address a shape fixes: the more, the better it knows the page. */
const weight = ({ path, query, hash }: AddressShape): number =>
  [...path, ...query.map(({ value }) => value)].filter(({ part }) => part === 'literal').length * 2 +
  path.length +
  (hash ? 1 + weight(hash) : 0);

/** The rule that knows an address best; null if none does, or two know it equally well. */
function ruleFor(rules: readonly SiteRule[], url: URL): SiteRule | null {
  const [best, next] = rules
    .filter(({ record }) => readAddress(record.at, url) !== null)
    .map((rule) => ({ rule, fits: weight(rule.record.at) }))
    .toSorted((a, b) => b.fits - a.fits);
  return best && best.fits !== next?.fits ? best.rule : null;
}

/** The one element that holds the id, and the id; null if there is none, or visible elements say different ids. */
function attributeId(doc: Document, { record }: AttributeRule): { element: Element; id: string } | null {
  const found = findVisible(doc, record.selector).map((element) => ({
    element,
    id: element.getAttribute(record.attribute)?.trim() ?? '',
  }));
  const [first] = found;
  return first && isIdText(first.id) && found.every(({ id }) => id === first.id) ? first : null;
}

function idAt(rule: SiteRule, url: URL): string | null {
  if (!isByAttribute(rule)) return joinedId(readAddress(rule.record.at, url) ?? []) || null;
  const mark = markOf(url);
  return mark?.rule === rule.id && isIdText(mark.id) ? mark.id : null;
}

/** E-mails and phones count only where the page itself bounds what speaks of this record. */
function detailsOf(doc: Document, rule: SiteRule): RecordDetails {
  const part = isByAttribute(rule) ? attributeId(doc, rule)?.element : undefined;
  return { emails: part ? mailLinks(part) : [], phones: part ? phoneLinks(part) : [], owners: [] };
}

/**
 * The adapter of one site that a user has taught. The rule's id is part of every key, so two rules never share one; in doubt
 * (two rules fit equally, two elements show a name) nobody is read.
 * @param rules of one origin; those that are turned off are left out
 */
export function taughtAdapter(rules: readonly SiteRule[]): CrmAdapter {
  const active = rules.filter(({ enabled }) => enabled);

  function match(url: URL): UrlMatch | null {
    const bare = unmarked(url);
    const rule = ruleFor(
      active.filter(({ origin }) => origin === url.origin),
      bare,
    );
    const id = rule && idAt(rule, isByAttribute(rule) ? url : bare);
    return rule && id ? { system: TAUGHT, kind: rule.kind, tenant: url.host, place: rule.id, id } : null;
  }

  function read(doc: Document, own: UrlMatch): RecordOnPage | null {
    const rule = active.find(({ id }) => id === own.place);
    const named = rule && nameOnPage(doc, rule.name);
    if (!named || (isByAttribute(rule) && attributeId(doc, rule)?.id !== own.id)) return null;
    return { match: own, ...named, details: () => detailsOf(doc, rule) };
  }

  function front(doc: Document, url: URL): URL | null | undefined {
    const bare = unmarked(url); // a mark in the page's own address is somebody else's
    const rule = ruleFor(active, bare);
    if (!rule || !isByAttribute(rule)) return bare === url ? undefined : bare;
    const found = attributeId(doc, rule);
    return found && marked(bare, rule.id, found.id);
  }

  const attributes = active.filter(isByAttribute).map(({ record }) => record.attribute);
  return {
    id: TAUGHT,
    title: active[0]?.title ?? TAUGHT,
    confidence: 'medium',
    sources: ['what the user has shown'],
    hosts: [],
    selfHosted: true,
    frames: 'top',
    match,
    read,
    front,
    ...(attributes.length > 0 && { frontAttributes: attributes }),
  };
}
