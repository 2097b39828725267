import { storage } from 'wxt/utils/storage';

/** How many things are due, as the toolbar says it: written by the worker alone, so that no page counts anew or says another number. */
export const dueCountItem = storage.defineItem<number>('session:due-count', { fallback: 0 });
