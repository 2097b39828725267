import { type Settings, settingsItem } from './settings';

/** A random handle such as `u-k3x9q0ap2m`: it stays in every event for ever, so it names nobody. */
function newHandle(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return `u-${Array.from(bytes, (byte) => (byte % 36).toString(36)).join('')}`;
}

/**
 * The settings, with an author handle. The first call on a machine makes the handle; it is never changed after.
 * Two contexts asking at once get the same handle.
 */
export async function ensureAuthor(): Promise<Settings> {
  const settings = await settingsItem.getValue();
  if (settings.author) return settings;
  return navigator.locks.request('sideline:settings', async () => {
    const current = await settingsItem.getValue();
    if (current.author) return current;
    const withAuthor = { ...current, author: newHandle() };
    await settingsItem.setValue(withAuthor);
    return withAuthor;
  });
}
