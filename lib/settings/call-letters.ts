import { storage } from 'wxt/utils/storage';

/**
 * Do letters and digits alone mean something during the call? They can be turned off (WCAG 2.1.4): whoever speaks to the computer
 * instead of typing would set them off with any word.
 */
export const callLettersItem = storage.defineItem<boolean>('local:call-letters', { fallback: true, version: 1 });
