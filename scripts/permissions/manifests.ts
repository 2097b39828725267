import type { ConfigEnv } from 'wxt';
import { type AskedPermission, askedPermissions, type ManifestRights } from '@/lib/browser/asked-permissions';
import config from '@/wxt.config';

const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserId = (typeof BROWSERS)[number];

async function rightsOf(browser: BrowserId): Promise<ManifestRights> {
  const env: ConfigEnv = { browser, mode: 'production', command: 'build', manifestVersion: 3 };
  const { manifest } = config;
  return (typeof manifest === 'function' ? await manifest(env) : await manifest) as ManifestRights;
}

export interface ListedPermission extends AskedPermission {
  browsers: BrowserId[];
}

/** What the manifests of the published builds ask for, each right once. */
export async function listedPermissions(): Promise<ListedPermission[]> {
  const [chrome, firefox] = (await Promise.all(BROWSERS.map(rightsOf))).map((rights) => askedPermissions(rights));
  const inOne = [...(chrome ?? []), ...(firefox ?? []).filter(({ id }) => !chrome?.some((one) => one.id === id))];
  const has = (list: AskedPermission[] | undefined, id: string) => list?.some((one) => one.id === id) ?? false;
  return inOne.map((one) => ({
    ...one,
    browsers: BROWSERS.filter((browser) => has(browser === 'chrome' ? chrome : firefox, one.id)),
  }));
}
