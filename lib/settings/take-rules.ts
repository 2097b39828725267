import { goesOn } from '@/lib/domain/policy/goes-on';
import { keepCategories } from '@/lib/domain/policy/keep-categories';
import type { Policy } from '@/lib/schema/policy';
import type { PolicyVersion } from '@/lib/schema/policy-version';
import { storedPolicy } from './effective-policy';
import { ensureAuthor } from './ensure-author';
import { KEPT_VERSIONS, policyVersionsItem } from './policy-versions';
import { putInForce } from './save-policy';
import { settingsItem } from './settings';

/**
 * Puts the rules of a file in force. Where its versions go on from those kept here, they take their place with their numbers, so that
 * what was said "by rules no. 7" can still be looked up; else the rules get the next number here. Anybody may, a salesperson in a team
 * too: a file is how the team's rules come to their computer (docs/decisions/0029).
 * @param versions of the file, oldest first; none in files that were written before there were any
 * @param now instant in ms
 */
export async function takeRules(policy: Policy, versions: readonly PolicyVersion[], now: number): Promise<void> {
  await ensureAuthor();
  await navigator.locks.request('sideline:settings', async () => {
    const settings = await settingsItem.getValue();
    const own = storedPolicy(settings);
    // Versions above those in force are what a death between the two writes left of the same file: they count as not yet taken.
    const kept = (await policyVersionsItem.getValue()).filter(({ version }) => version <= own.version);
    const theirs = versions.filter(({ version }) => version <= policy.version);
    if (theirs.at(-1)?.version !== policy.version || !goesOn(kept, theirs)) return putInForce(policy, settings, now);
    await policyVersionsItem.setValue(theirs.slice(-KEPT_VERSIONS));
    await settingsItem.setValue({ ...settings, policy: keepCategories(policy, own) });
  });
}
