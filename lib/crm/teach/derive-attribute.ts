import { isIdText } from '../taught/id-text';
import type { Look, SeenAttribute } from './look';

type Found = Pick<SeenAttribute, 'selector' | 'attribute'>;

/** The smaller the better: on an element around the name, called after a record, close to the name. */
function rank({ attribute, above }: SeenAttribute): number {
  const named = /record|entity|object|client|customer|contact|company|account|person|lead|deal|ticket/.test(attribute);
  const isId = attribute.endsWith('id');
  const kind = named && isId ? 0 : attribute === 'data-id' ? 1 : isId ? 2 : 3;
  return (above === null ? 100 : Math.min(above, 20)) + kind * 20;
}

/**
 * Finds an attribute that holds the id, where the address does not: there on every look, the same for one client, different
 * for two.
 * @returns null if there is none
 */
export function deriveAttribute(looks: readonly Look[]): Found | null {
  const [first, ...others] = looks;
  const valueIn = ({ attributes }: Look, wanted: Found): string | undefined =>
    attributes.find(({ selector, attribute }) => selector === wanted.selector && attribute === wanted.attribute)?.value;
  const tells = (seen: SeenAttribute): boolean => {
    const values = looks.map((look) => valueIn(look, seen) ?? '');
    return (
      values.every(isIdText) &&
      looks.every((one, a) => looks.every((other, b) => (one.client === other.client) === (values[a] === values[b])))
    );
  };
  if (!first || others.length === 0) return null;
  const [best] = first.attributes.filter(tells).toSorted((a, b) => rank(a) - rank(b));
  return best ? { selector: best.selector, attribute: best.attribute } : null;
}
