import { storage } from 'wxt/utils/storage';

/**
 * Is the curtain drawn (domain 7)? For as long as the browser runs: after its restart all is seen again, so that nobody wonders
 * where their notes are.
 */
export const curtainItem = storage.defineItem<boolean>('session:curtain', { fallback: false });

/** Draws the curtain over everything of ours, or opens it again; every page and the worker follow. */
export async function toggleCurtain(): Promise<void> {
  await curtainItem.setValue(!(await curtainItem.getValue()));
}
