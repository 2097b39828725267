import type { OwnPage } from '../../own-page.ts';
import { daysAgo } from './before.ts';

const YEAR = 365;

/** A note of three years ago, as it would lie in the log. */
export async function oldNote(own: OwnPage, client: string): Promise<void> {
  const at = daysAgo(3 * YEAR);
  const time = at.toString(16).padStart(12, '0');
  const event = {
    v: 1,
    id: `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${crypto.randomUUID().slice(24)}`,
    client,
    author: 'u-ann',
    at,
    type: 'note.logged',
    body: {
      category: 'disrespect',
      severity: 2,
      happenedAt: at,
      channel: 'phone',
      what: 'Longago',
      evidence: [],
      ownPart: 'none',
    },
  };
  await own.view.evaluate(async (row) => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('sideline');
      opening.addEventListener('success', () => {
        const writing = opening.result.transaction('events', 'readwrite');
        writing.objectStore('events').add(row);
        writing.addEventListener('complete', () => {
          opening.result.close();
          resolve();
        });
        writing.addEventListener('error', () => reject(writing.error ?? new Error('not written')));
      });
    });
  }, event);
}
