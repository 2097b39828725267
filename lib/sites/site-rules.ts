import type { SiteRule } from '@/lib/schema/site-rule';
import { settingsItem } from '@/lib/settings/settings';
import { updateSettings } from '@/lib/settings/update-settings';
import { forgetSite } from './assign-site';

/** Changes the taught rules, one window after the other. The worker notices (follow-rules.ts). */
async function change(edit: (rules: SiteRule[]) => SiteRule[]): Promise<void> {
  await navigator.locks.request('sideline:site-rules', async () => {
    const { siteRules } = await settingsItem.getValue();
    await updateSettings({ siteRules: edit(siteRules) });
  });
}

/** Adds rules; one with the id of a stored one takes its place. What was assigned to their sites before is forgotten. */
export async function saveRules(rules: readonly SiteRule[]): Promise<void> {
  const ids = new Set(rules.map(({ id }) => id));
  await change((all) => [...all.filter(({ id }) => !ids.has(id)), ...rules]);
  for (const { origin } of rules) await forgetSite(origin);
}

/** Changes what the user may change of a rule without teaching it anew. */
export const editRule = (id: string, edit: Partial<Pick<SiteRule, 'title' | 'kind' | 'enabled'>>): Promise<void> =>
  change((all) => all.map((rule) => (rule.id === id ? { ...rule, ...edit } : rule)));

/** Deletes a rule. Notes stay; taught anew, the clients get other keys. */
export const deleteRule = (id: string): Promise<void> => change((all) => all.filter((rule) => rule.id !== id));

/** A random id for a new rule. */
export function newRuleId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
