import { useEffect, useState } from 'react';
import { adapterById, vendorsOf } from '@/lib/crm/registry';
import { executeScript } from '../execute-script';
import { sitePattern } from '../origins';

/** Runs the fingerprints in a tab that may not be read yet: a click on Sideline's button lets the popup look at it once. */
async function look(tabId: number): Promise<string | null> {
  try {
    const system = await executeScript(tabId, ['systems/fingerprint.js']);
    return typeof system === 'string' && adapterById(system) ? system : null;
  } catch {
    return null; // not asked for by that click (the panel), or a page that browsers keep to themselves: nothing is said then
  }
}

/**
 * The system that a page seems to be of, before the site may be read: by its host if that is a vendor's, else by its markup.
 * @returns its id; null if nothing is known (yet)
 */
export function useLooksLike(tabId: number | undefined, href: string | null | undefined): string | null {
  const [seen, setSeen] = useState<{ href: string; system: string | null }>();
  const vendor = href && sitePattern(href) ? (vendorsOf(new URL(href).host)[0]?.id ?? null) : null;
  useEffect(() => {
    if (tabId === undefined || !href || vendor || !sitePattern(href)) return;
    let current = true;
    void look(tabId).then((system) => current && setSeen({ href, system }));
    return () => {
      current = false;
    };
  }, [tabId, href, vendor]);
  return vendor ?? (seen && seen.href === href ? seen.system : null);
}
