/**
 * Version 6: words of notes for the overview's search (a projection; read whole, so without an index), imports that can be taken
 * back, and reminders put off.
 */
export const V6_STORES = {
  texts: 'client',
  imports: 'id, at',
  snoozes: 'key, until',
} as const;
