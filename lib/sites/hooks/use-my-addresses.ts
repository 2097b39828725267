import { useSettings } from '@/lib/store/hooks/use-settings';
import { useMyCrms } from './use-my-crms';

/** A place where clients can be looked at. */
export interface CrmAddress {
  /** Of the system, or the host of an address of one's own. */
  name: string;
  url: string;
}

/** The front door behind a match pattern: `https://*.pipedrive.com/*` → `https://pipedrive.com/`. */
const doorOf = (pattern: string): string => pattern.replace('*.', '').replace(/\*$/, '');

/** Addresses of the user's own CRMs: own hosts first, then the clouds that may be read. undefined while loading. */
export function useMyAddresses(): CrmAddress[] | undefined {
  const [settings] = useSettings();
  const crms = useMyCrms();
  if (!settings || !crms) return undefined;
  const own = settings.sites.map(({ origin }) => ({ name: new URL(origin).host, url: origin }));
  const clouds = crms.systems.flatMap(({ title, hosts, chosen, granted }) => {
    const [first] = hosts;
    return chosen && granted !== 'none' && first !== undefined ? [{ name: title, url: doorOf(first) }] : [];
  });
  return [...own, ...clouds];
}
