import { sendCommand } from '@/lib/messages/send-command';
import { firstPolicy } from '@/lib/settings/effective-policy';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { importBackup } from '@/lib/store/backup/import-backup';
import { previewBackup } from '@/lib/store/backup/preview-backup';
import { SCHEMA_VERSIONS, SidelineDatabase } from '@/lib/store/database';
import { historyOf, keyOf } from '../seed';
import { wait } from './dashboard-frame';
import { timed } from './timed';

/** One note, from the page through the worker to the disk. @param pause ms between two of them @returns ms of each */
export async function writeNotes(times: number, pause: number): Promise<number[]> {
  const samples: number[] = [];
  for (let n = 0; n < times; n++) {
    const what = `Note ${n} of the benchmark`;
    const input = { category: 'time-drain', severity: 1, happenedAt: Date.now(), channel: 'phone', what } as const;
    const record = { key: keyOf(n), name: `Client ${n}` };
    const [took = 0] = await timed(1, async () => {
      const result = await sendCommand('logNote', { record }, input);
      if (!result.ok) throw new Error(result.refusal.code);
    });
    samples.push(took);
    await wait(pause);
  }
  return samples;
}

/** A backup of new clients, checked event by event and stored with projections. @returns ms, reading the file included */
export async function takeInBackup(clients: number, each: number): Promise<number> {
  const db = new SidelineDatabase('bench-import', SCHEMA_VERSIONS, 'relaxed');
  await db.delete({ disableAutoOpen: false });
  const now = Date.now();
  const events = Array.from({ length: clients }, (_, n) => historyOf(n, each, now)).flat();
  const text = JSON.stringify({ format: 'sideline-backup', version: 1, exportedAt: new Date(now).toISOString(), events });
  const settings = { ...DEFAULT_SETTINGS, policy: firstPolicy() };
  const start = performance.now();
  const preview = await previewBackup(text, { now, settings, db });
  if ('problem' in preview) throw new Error(preview.problem.code);
  const result = await importBackup(preview, { now, db });
  const took = performance.now() - start;
  if (result.added !== events.length) throw new Error(`${result.added} of ${events.length} events were taken`);
  await db.delete();
  return took;
}
