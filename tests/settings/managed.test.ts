import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPolicy } from '@/lib/schema/policy';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { fixedIds, managedItem, readManaged } from '@/lib/settings/managed';
import { DEFAULT_SETTINGS, type Settings, settingsItem } from '@/lib/settings/settings';
import { updateSettings } from '@/lib/settings/update-settings';

const own = {
  id: 'own-late',
  name: { en: 'Late documents', ru: 'Документы с опозданием' },
  icon: 'file-warning' as const,
  class: 'conduct' as const,
  severity: 1 as const,
};
const settings: Settings = { ...DEFAULT_SETTINGS, author: 'u-anna', policy: { ...defaultPolicy('UTC'), yellowPoints: 7 } };

beforeEach(async () => {
  fakeBrowser.reset();
  await settingsItem.setValue(settings);
});
const fix = (values: Record<string, unknown>) => fakeBrowser.storage.managed.set(values);

describe('a managed configuration', () => {
  it('is taken key by key: what is wrong is named, the rest holds', () => {
    const raw = {
      yellowPoints: 6,
      talkPoints: 0,
      timeZone: 'Mars/Olympus',
      colour: 'red',
      version: 3,
      weights: { 2: 4, 3: -1, 9: 1 },
    };
    expect(readManaged(raw)).toEqual({
      fixed: { yellowPoints: 6, weights: { 2: 4 } },
      problems: [
        { key: 'talkPoints', kind: 'invalid' },
        { key: 'timeZone', kind: 'invalid' },
        { key: 'colour', kind: 'unknown' },
        { key: 'version', kind: 'unknown' },
        { key: 'weights.3', kind: 'invalid' },
        { key: 'weights.9', kind: 'unknown' },
      ],
    });
    expect(readManaged({ weights: 5 }).problems).toEqual([{ key: 'weights', kind: 'invalid' }]);
  });

  it('names the rules that cannot be changed here', () => {
    expect(fixedIds({ yellowPoints: 6, weights: { 2: 4 }, categories: [own] })).toEqual(['weights.2', 'yellowPoints']);
  });

  it('is in force for everybody who reads the settings, and is never stored', async () => {
    await fix({ yellowPoints: 6, weights: { 2: 4 } });
    const read = await settingsItem.getValue();
    expect(effectivePolicy(read)).toEqual({ ...settings.policy, yellowPoints: 6, weights: { 1: 1, 2: 4, 3: 6 } });
    await updateSettings({ name: 'Anna' });
    const { settings: stored } = await fakeBrowser.storage.local.get('settings');
    expect(stored).toEqual({ ...settings, name: 'Anna' });
  });

  it('puts its categories before the team’s own, which stay', async () => {
    const mine = { ...own, id: 'own-mine' };
    const policy = { ...defaultPolicy('UTC'), categories: [mine, { ...own, severity: 3 as const }] };
    expect(effectivePolicy({ policy, fixed: { categories: [own] } }).categories).toEqual([own, mine]);
  });

  it('is nothing where the browser has none: Firefox refuses to be asked', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await managedItem.getValue()).toEqual({ fixed: {}, problems: [] });
    expect(await settingsItem.getValue()).toEqual(settings);
  });

  it('that cannot be read for another reason is said, and the team’s rules hold', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('JSON.parse: unexpected character'));
    const problems = [{ key: 'JSON.parse: unexpected character', kind: 'unreadable' }];
    expect(await managedItem.getValue()).toEqual({ fixed: {}, problems });
    expect(await settingsItem.getValue()).toEqual(settings);
  });

  it('is followed: a change is told like one of the settings, with what was before', async () => {
    await settingsItem.getValue();
    const told: [number, number | undefined][] = [];
    const stop = settingsItem.watch((now, before) =>
      told.push([effectivePolicy(now).yellowPoints, before ? effectivePolicy(before).yellowPoints : undefined]),
    );
    await fix({ yellowPoints: 6 });
    await vi.waitFor(() => expect(told).toEqual([[6, 7]]));
    await updateSettings({ name: 'Anna' });
    await vi.waitFor(() =>
      expect(told).toEqual([
        [6, 7],
        [6, 6],
      ]),
    );
    stop();
    await fix({ yellowPoints: 9 });
    expect(told).toHaveLength(2);
  });
});
