import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPolicy } from '@/lib/schema/policy';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { policyVersionsItem, withVersion } from '@/lib/settings/policy-versions';
import { savePolicy } from '@/lib/settings/save-policy';
import { DEFAULT_SETTINGS, settingsItem } from '@/lib/settings/settings';

const first = defaultPolicy('UTC');
const NOW = Date.UTC(2026, 4, 12);
const own = (id: string) => ({
  id,
  name: { en: id, ru: id },
  icon: 'star' as const,
  class: 'conduct' as const,
  severity: 2 as const,
});
const stored = async () => (await settingsItem.getValue()).policy;

beforeEach(async () => {
  fakeBrowser.reset();
  await settingsItem.setValue({ ...DEFAULT_SETTINGS, author: 'u-anna', policy: first });
});

describe('saved rules', () => {
  it('get the next number; those before are kept with who and when', async () => {
    expect(await savePolicy({ ...first, yellowPoints: 6 }, NOW, 1)).toBe('saved');
    expect(await stored()).toEqual({ ...first, yellowPoints: 6, version: 2 });
    await savePolicy({ ...first, yellowPoints: 8 }, NOW + 1, 2);
    expect(await policyVersionsItem.getValue()).toEqual([
      { version: 1, policy: first },
      { version: 2, savedAt: NOW, author: 'u-anna', policy: { ...first, yellowPoints: 6, version: 2 } },
      { version: 3, savedAt: NOW + 1, author: 'u-anna', policy: { ...first, yellowPoints: 8, version: 3 } },
    ]);
  });

  it('broken off between the two writes, the rules in force are listed; saved again, their number is used once', async () => {
    const setValue = vi.spyOn(settingsItem, 'setValue').mockRejectedValueOnce(new Error('the worker is gone'));
    await expect(savePolicy({ ...first, yellowPoints: 6 }, NOW, 1)).rejects.toThrow('gone');
    setValue.mockRestore();
    expect(await stored()).toEqual(first);
    expect((await policyVersionsItem.getValue()).map(({ policy }) => policy)).toContainEqual(first);
    expect(await savePolicy({ ...first, yellowPoints: 7 }, NOW + 1, 1)).toBe('saved');
    expect((await policyVersionsItem.getValue()).map(({ version, policy }) => [version, policy.yellowPoints])).toEqual([
      [1, first.yellowPoints],
      [2, 7],
    ]);
  });

  it('of two windows at once, the second is told and changes nothing', async () => {
    const answers = await Promise.all([
      savePolicy({ ...first, yellowPoints: 6 }, NOW, 1),
      savePolicy({ ...first, talkPoints: 2 }, NOW, 1),
    ]);
    expect(answers).toEqual(['saved', 'outdated']);
    expect(await stored()).toMatchObject({ version: 2, yellowPoints: 6, talkPoints: 3 });
  });

  it.each([
    ['salesperson', 'team', 'not-yours'],
    ['manager', 'team', 'saved'],
    ['deputy', 'team', 'saved'],
    ['salesperson', 'alone', 'saved'],
  ] as const)('of a %s (%s): %s (B-manager)', async (role, work, answer) => {
    await settingsItem.setValue({ ...(await settingsItem.getValue()), role, work });
    expect(await savePolicy({ ...first, yellowPoints: 6 }, NOW, 1)).toBe(answer);
    expect(await stored()).toMatchObject({ yellowPoints: answer === 'saved' ? 6 : 5 });
  });

  it('keep categories that they leave out, hidden: notes may use them', async () => {
    await savePolicy({ ...first, categories: [own('own-a'), own('own-b')] }, NOW, 1);
    await savePolicy({ ...first, categories: [own('own-b')] }, NOW, 2);
    const { categories, hiddenCategories } = (await stored()) ?? first;
    expect(categories.map(({ id }) => id)).toEqual(['own-a', 'own-b']);
    expect(hiddenCategories).toEqual(['own-a']);
  });

  it('leave the team’s own below what an administrator fixed', async () => {
    await fakeBrowser.storage.managed.set({ yellowPoints: 9, weights: { 3: 8 }, categories: [own('own-theirs')] });
    const shown = effectivePolicy(await settingsItem.getValue());
    await savePolicy({ ...shown, talkPoints: 2 }, NOW, 1);
    expect(await stored()).toEqual({ ...first, talkPoints: 2, version: 2 });
    expect(effectivePolicy(await settingsItem.getValue())).toEqual({ ...shown, talkPoints: 2, version: 2 });
  });

  it('are refused if they are none', async () => {
    await expect(savePolicy({ ...first, yellowPoints: Number.NaN }, NOW, 1)).rejects.toThrow(/yellowPoints/);
    expect(await stored()).toEqual(first);
    expect(await policyVersionsItem.getValue()).toEqual([]);
  });
});

it('no more than 200 versions are kept', () => {
  let kept = withVersion([], first, { version: 2, policy: first });
  for (let version = 3; version < 300; version += 1)
    kept = withVersion(kept, { ...first, version: version - 1 }, { version, policy: first });
  expect(kept).toHaveLength(200);
  expect(kept.at(-1)?.version).toBe(299);
});
