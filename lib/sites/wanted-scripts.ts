import type { CrmAdapter } from '@/lib/crm/contract';
import { TAUGHT } from '@/lib/crm/taught/rule';
import { covers, sitePattern } from './origins';
import type { KnownSites } from './system-of-site';

/** One registration: one match pattern, the systems that run there, and the core. */
export interface WantedScript {
  id: string;
  matches: string[];
  js: string[];
  allFrames: boolean;
}

export const SCRIPT_PREFIX = 'crm ';
const CORE = 'content-scripts/crm.js';

/**
 * The scripts that should be registered: for each granted site its system's bundle, then the core. A pure function of what
 * is granted, so that running it again changes nothing.
 * @param granted match patterns that may be read. @param known own hosts with their system, and taught sites. @param adapters every system
 */
export function wantedScripts(
  granted: readonly string[],
  { sites, siteRules }: KnownSites,
  adapters: readonly CrmAdapter[],
): WantedScript[] {
  const systems = new Map<string, Set<string>>();
  const add = (pattern: string, system: string) => systems.set(pattern, (systems.get(pattern) ?? new Set()).add(system));

  for (const { id, hosts } of adapters) {
    for (const host of hosts) {
      if (granted.some((one) => covers(one, host))) add(host, id);
      // Only a part of the vendor's cloud was granted, e.g. the user's own account.
      else for (const part of granted.filter((one) => covers(host, one))) add(part, id);
    }
  }
  const taught = siteRules.filter(({ enabled }) => enabled).map(({ origin }) => ({ origin, system: TAUGHT }));
  for (const { origin, system } of [...sites, ...taught]) {
    const pattern = sitePattern(origin);
    const known = system === TAUGHT || adapters.some(({ id }) => id === system);
    if (pattern && known && granted.some((one) => covers(one, pattern))) add(pattern, system);
  }

  const isRepeated = (pattern: string, own: Set<string>) =>
    [...systems].some(
      ([other, theirs]) => other !== pattern && covers(other, pattern) && [...own].every((system) => theirs.has(system)),
    );
  return [...systems]
    .filter(([pattern, own]) => !isRepeated(pattern, own))
    .map(([pattern, own]) => {
      const ids = [...own].toSorted();
      return {
        id: SCRIPT_PREFIX + pattern,
        matches: [pattern],
        js: [...ids.map((id) => `systems/${id}.js`), CORE],
        allFrames: adapters.some(({ id, frames }) => own.has(id) && frames === 'all'),
      };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
