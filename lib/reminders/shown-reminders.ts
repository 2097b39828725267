import { storage } from 'wxt/utils/storage';

/** Reminders that were shown: their keys, and since when they are due (ms). */
export const shownRemindersItem = storage.defineItem<Record<string, number>>('local:reminders-shown', {
  fallback: {},
  version: 1,
});
