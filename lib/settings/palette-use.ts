import { storage } from 'wxt/utils/storage';

/** Ids of the commands that this user chose last, the latest first; only to offer them first. */
export const paletteUseItem = storage.defineItem<string[]>('local:palette-use', { fallback: [], version: 1 });

const KEPT = 8;

/** Notes that a command was chosen. */
export async function rememberCommand(id: string): Promise<void> {
  await navigator.locks.request('sideline:palette-use', async () => {
    const before = await paletteUseItem.getValue();
    await paletteUseItem.setValue([id, ...before.filter((other) => other !== id)].slice(0, KEPT));
  });
}
