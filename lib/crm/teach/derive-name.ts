import type { SiteRule } from '../taught/rule';
import type { Look } from './look';

/** What stands around the name in the titles, if it is the same on all looks and says anything. */
function aroundName(looks: readonly Look[]): { before: string; after: string } | null {
  const around = looks.map(({ title, name }) => {
    const at = title.indexOf(name);
    return at < 0 ? null : { before: title.slice(0, at), after: title.slice(at + name.length) };
  });
  const [first] = around;
  if (!first || `${first.before}${first.after}`.trim().length < 2) return null;
  if (Math.max(first.before.length, first.after.length) > 200) return null;
  return around.every((one) => one?.before === first.before && one.after === first.after) ? first : null;
}

/** The element that shows the name on all looks, by the most lasting selector. @returns null if no selector fits all */
export function deriveName(looks: readonly Look[]): SiteRule['name'] | null {
  const [first, ...others] = looks;
  const selector = first?.selectors.find((one) => others.every(({ selectors }) => selectors.includes(one)));
  const title = aroundName(looks);
  return selector ? { selector, ...(title && { title }) } : null;
}
