import { browser } from 'wxt/browser';
import { ADAPTERS, adapterById } from '@/lib/crm/registry';
import { updateSettings } from '@/lib/settings/update-settings';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { covers } from '../origins';
import { useGrantedOrigins } from './use-granted-origins';

export interface MyCrm {
  id: string;
  title: string;
  /** Chosen by the user as one of "my CRMs". */
  chosen: boolean;
  /** Match patterns of the vendor's cloud. Empty: it runs on own hosts only; Sideline is turned on from its pages. */
  hosts: readonly string[];
  /** All, some or none of the hosts may be read. */
  granted: 'all' | 'some' | 'none';
}

export interface MyCrms {
  /** By title. */
  systems: MyCrm[];
  /**
   * Chooses systems and asks the browser for their sites, and for no others. Must be the first call in a click's handler.
   * @returns whether the browser's question was answered with yes (true as well if nothing needed asking)
   */
  requestAll(ids: readonly string[]): Promise<boolean>;
  /** The same for some more systems: those chosen before stay, and are not asked for again. */
  requestMore(ids: readonly string[]): Promise<boolean>;
  /** Gives a system's sites back and takes it off the list. */
  revoke(id: string): Promise<void>;
}

/** The demo is reached on this machine only and needs no choosing. */
const listed = ADAPTERS.filter(({ id }) => id !== 'demo-crm').toSorted((a, b) => a.title.localeCompare(b.title));
const hostsOf = (ids: readonly string[]): string[] => [...new Set(ids.flatMap((id) => [...(adapterById(id)?.hosts ?? [])]))];

async function request(ids: readonly string[], systems: readonly string[]): Promise<boolean> {
  const origins = hostsOf(ids);
  const given = origins.length === 0 || (await browser.permissions.request({ origins }));
  await updateSettings({ systems: [...systems] });
  return given;
}

/** @returns undefined while loading */
export function useMyCrms(): MyCrms | undefined {
  const [settings] = useSettings();
  const granted = useGrantedOrigins();
  if (!settings || !granted) return undefined;
  const { systems: chosen } = settings;

  const grantedOf = (hosts: readonly string[]): MyCrm['granted'] => {
    const given = hosts.filter((host) => granted.some((pattern) => covers(pattern, host)));
    const partly = hosts.some((host) => granted.some((pattern) => covers(host, pattern)));
    if (hosts.length > 0 && given.length === hosts.length) return 'all';
    return given.length > 0 || partly ? 'some' : 'none';
  };
  return {
    systems: listed.map(({ id, title, hosts }) => ({ id, title, hosts, chosen: chosen.includes(id), granted: grantedOf(hosts) })),
    requestAll: (ids) => request(ids, ids),
    requestMore: (ids) => request(ids, [...new Set([...chosen, ...ids])]),
    async revoke(id) {
      const others = chosen.filter((other) => other !== id);
      const kept = new Set(hostsOf(others));
      const origins = granted.filter((pattern) => hostsOf([id]).some((host) => covers(host, pattern)) && !kept.has(pattern));
      if (origins.length > 0) await browser.permissions.remove({ origins });
      await updateSettings({ systems: others });
    },
  };
}
