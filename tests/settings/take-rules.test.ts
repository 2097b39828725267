import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPolicy } from '@/lib/schema/policy';
import type { PolicyVersion } from '@/lib/schema/policy-version';
import { policyVersionsItem } from '@/lib/settings/policy-versions';
import { savePolicy } from '@/lib/settings/save-policy';
import { DEFAULT_SETTINGS, settingsItem } from '@/lib/settings/settings';
import { takeRules } from '@/lib/settings/take-rules';

const first = defaultPolicy('UTC');
const NOW = Date.UTC(2026, 4, 12);
const stored = async () => (await settingsItem.getValue()).policy;
const version = (n: number, yellowPoints: number): PolicyVersion => ({
  version: n,
  savedAt: NOW + n,
  author: 'u-boss',
  policy: { ...first, version: n, yellowPoints },
});
/** Of a team whose manager saved rules six times. */
const theirs: PolicyVersion[] = [{ version: 1, policy: first }, ...[2, 3, 4, 5, 6, 7].map((n) => version(n, n + 4))];
const inForce = { ...first, version: 7, yellowPoints: 11 };

beforeEach(async () => {
  fakeBrowser.reset();
  await settingsItem.setValue({ ...DEFAULT_SETTINGS, author: 'u-anna' });
});

describe('rules of a file', () => {
  it('keep their number and their past on a new computer', async () => {
    await takeRules(inForce, theirs, NOW);
    expect(await stored()).toEqual(inForce);
    expect(await policyVersionsItem.getValue()).toEqual(theirs);
  });

  it('broken off between their two writes and read in again, keep number and past all the same', async () => {
    const setValue = vi.spyOn(settingsItem, 'setValue').mockRejectedValueOnce(new Error('the worker is gone'));
    await expect(takeRules(inForce, theirs, NOW)).rejects.toThrow('gone');
    setValue.mockRestore();
    expect(await stored()).toBeNull();
    await takeRules(inForce, theirs, NOW + 9);
    expect(await stored()).toEqual(inForce);
    expect(await policyVersionsItem.getValue()).toEqual(theirs);
  });

  it('bring an older state of the same profile up to date', async () => {
    await takeRules({ ...first, version: 3, yellowPoints: 7 }, theirs.slice(0, 3), NOW);
    await takeRules(inForce, theirs, NOW);
    expect(await stored()).toEqual(inForce);
    expect(await policyVersionsItem.getValue()).toEqual(theirs);
  });

  it('get the next number where others were saved here: nothing of one’s own past is lost', async () => {
    await savePolicy({ ...first, talkPoints: 2 }, NOW, 1);
    await takeRules(inForce, theirs, NOW + 5);
    expect(await stored()).toMatchObject({ version: 3, yellowPoints: 11, talkPoints: 3 });
    expect((await policyVersionsItem.getValue()).map((one) => [one.version, one.policy.yellowPoints])).toEqual([
      [1, 5],
      [2, 5],
      [3, 11],
    ]);
  });

  it('of an older file, or of one whose versions do not lead to its rules, get the next number too', async () => {
    await takeRules(inForce, [], NOW);
    expect(await stored()).toMatchObject({ version: 2, yellowPoints: 11 });
    await takeRules({ ...inForce, version: 40 }, theirs, NOW);
    expect(await stored()).toMatchObject({ version: 3, yellowPoints: 11 });
  });

  it('are taken by a salesperson in a team: so the team’s rules reach them', async () => {
    await settingsItem.setValue({ ...DEFAULT_SETTINGS, author: 'u-anna', role: 'salesperson', work: 'team' });
    await takeRules(inForce, theirs, NOW);
    expect(await stored()).toEqual(inForce);
  });

  it('leave alone what an administrator fixed', async () => {
    await fakeBrowser.storage.managed.set({ yellowPoints: 9 });
    await savePolicy({ ...first, yellowPoints: 9, talkPoints: 2 }, NOW, 1);
    await takeRules(inForce, theirs, NOW);
    expect(await stored()).toMatchObject({ version: 3, yellowPoints: 5, talkPoints: 3 });
    expect(await settingsItem.getValue()).toMatchObject({ fixed: { yellowPoints: 9 } });
  });
});
