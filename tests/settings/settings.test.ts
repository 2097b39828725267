import { readFileSync, readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPolicy } from '@/lib/schema/policy';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { ensureAuthor } from '@/lib/settings/ensure-author';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings, settingsItem } from '@/lib/settings/settings';
import { updateSettings } from '@/lib/settings/update-settings';

const FROZEN = new URL('frozen/', import.meta.url);
const frozen = (version: number): Settings => JSON.parse(readFileSync(new URL(`v${version}.json`, FROZEN), 'utf8')) as Settings;

beforeEach(() => fakeBrowser.reset());

describe('settings of every version ever published', () => {
  it('have a frozen example each', () => {
    const files = readdirSync(FROZEN).toSorted();
    expect(files).toEqual(Array.from({ length: SETTINGS_VERSION }, (_, index) => `v${index + 1}.json`).toSorted());
  });

  it('have a new version whenever a field is added', () => {
    expect(Object.keys(frozen(SETTINGS_VERSION)).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
  });

  it.each(Array.from({ length: SETTINGS_VERSION }, (_, index) => index + 1))(
    'version %i is read with nothing lost',
    async (version) => {
      await fakeBrowser.storage.local.set({ settings: frozen(version), settings$: { v: version } });
      await settingsItem.migrate();
      const settings = await settingsItem.getValue();
      expect(settings).toMatchObject({
        author: 'u-4k9x0q2p7m',
        name: 'Анна',
        role: 'manager',
        work: 'team',
        language: 'ru',
        theme: 'dark',
      });
      expect(settings).toMatchObject({
        systems: ['hubspot', 'odoo'],
        badgeHidden: ['https://app.hubspot.com'],
        firstRunDone: true,
      });
      expect(effectivePolicy(settings)).toEqual({ ...defaultPolicy('Europe/Moscow'), yellowDays: 60 });
    },
  );
});

describe('what cards at links show', () => {
  it('is never a note’s text unless the user turned that on; an older version’s user has not', async () => {
    await fakeBrowser.storage.local.set({ settings: frozen(1), settings$: { v: 1 } });
    await settingsItem.migrate();
    expect((await settingsItem.getValue()).listNoteText).toBe(false);
    expect(DEFAULT_SETTINGS.listNoteText).toBe(false);
  });

  it('stays as the user chose', async () => {
    await fakeBrowser.storage.local.set({ settings: frozen(2), settings$: { v: 2 } });
    await settingsItem.migrate();
    expect((await settingsItem.getValue()).listNoteText).toBe(true);
  });
});

describe('the help with wording', () => {
  it('is on for a user of an older version, and stays off once turned off', async () => {
    await fakeBrowser.storage.local.set({ settings: frozen(2), settings$: { v: 2 } });
    await settingsItem.migrate();
    expect((await settingsItem.getValue()).wordingHelp).toBe(true);
    await fakeBrowser.storage.local.set({ settings: frozen(3), settings$: { v: 3 } });
    await settingsItem.migrate();
    expect((await settingsItem.getValue()).wordingHelp).toBe(false);
  });
});

describe('the policy in force', () => {
  it('is the default in the time zone of the browser until the team changes it', () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    expect(effectivePolicy(DEFAULT_SETTINGS)).toEqual(defaultPolicy(timeZone));
  });
});

describe('the author handle', () => {
  it('is made once, also when two windows ask at the same time, and fits the event schema', async () => {
    const [one, two] = await Promise.all([ensureAuthor(), ensureAuthor()]);
    expect(one.author).toMatch(/^u-[a-z0-9]{10}$/);
    expect(two.author).toBe(one.author);
    expect((await ensureAuthor()).author).toBe(one.author);
  });

  it('says nothing about the user: it does not change with the name', async () => {
    const { author } = await ensureAuthor();
    await updateSettings({ name: 'Anna Berg' });
    expect((await settingsItem.getValue()).author).toBe(author);
  });
});

describe('changing settings', () => {
  it('keeps what two windows change at the same time', async () => {
    await Promise.all([updateSettings({ theme: 'dark' }), updateSettings({ language: 'ru' }), ensureAuthor()]);
    expect(await settingsItem.getValue()).toMatchObject({
      theme: 'dark',
      language: 'ru',
      author: expect.stringMatching(/^u-/) as string,
    });
  });
});
