import { expect, it, vi } from 'vitest';
import { reminderKey } from '@/lib/domain/reminders/reminder';
import type { TeamPlaybook } from '@/lib/schema/team-playbook';
import type { SidelineDatabase } from '@/lib/store/database';
import { discardDraft, readDraft, saveDraft } from '@/lib/store/repositories/drafts';
import { allSnoozes, bringBack, snoozeReminder } from '@/lib/store/repositories/snoozes';
import { runPlaybookCommand } from '@/lib/store/run-playbook-command';
import { builtInPlaybook } from '../playbook/built-in';
import { World } from '../store/world';
import { killedAtEveryStep, restore, storedIn } from './every-step';
import './same-ids';
import { expectRow } from './table';

/** Hundreds of lives: long on a busy machine. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

const NOW = Date.UTC(2026, 2, 5);
const own = (over: Partial<TeamPlaybook> = {}): TeamPlaybook => ({
  ...builtInPlaybook('payment-first', 'en'),
  version: 1,
  title: 'Our first call',
  inUse: true,
  ...over,
});
const slot = { kind: 'payment-first', lang: 'en' } as const;

const PLAYBOOK_COMMANDS: Readonly<Record<'save' | 'add' | 'use' | 'remove', object>> = {
  save: { do: 'save', playbook: own({ title: 'A better call' }), basedOn: 1 },
  add: { do: 'add', playbooks: [own({ title: 'From a file' }), own({ ...builtInPlaybook('channel', 'en'), inUse: false })] },
  use: { do: 'use', ...slot, inUse: false },
  remove: { do: 'remove', ...slot },
};

it('scripts of one’s own being written', async () => {
  let deaths = 0;
  for (const [name, command] of Object.entries(PLAYBOOK_COMMANDS)) {
    const world = new World();
    await runPlaybookCommand({ do: 'save', playbook: own(), basedOn: null }, NOW, world.db);
    const write = (db: SidelineDatabase) => runPlaybookCommand(command, NOW + 1, db);
    const before = await storedIn(world.db);
    await write(world.db);
    const after = await storedIn(world.db);
    await restore(world.db, before);
    world.db.close();
    const seen = new Set<string>();
    deaths += await killedAtEveryStep(world.db.name, write, async (db) => {
      const left = await storedIn(db);
      expect([before, after]).toContainEqual(left); // all of it or nothing
      seen.add(JSON.stringify(left));
      expect(await write(db), name).toEqual({ ok: true }); // sent again by a page that got no answer
      expect(await storedIn(db)).toEqual(after);
    });
    expect(seen.size, `${name}: dead before and after the commit`).toBe(2);
  }
  expectRow('Own scripts written, added, put to use and removed, killed at each step, sent again', deaths);
});

it('drafts and reminders put off', async () => {
  const world = new World();
  const key = 'note.log:c-1';
  const at = Date.UTC(2026, 5, 1);
  const reminder = (moment: number) => reminderKey({ kind: 'review', ref: 'u-ann:e-1', at: moment, isCase: false });
  await saveDraft(key, { what: 'Half a sent' }, world.db);
  await snoozeReminder(reminder(at), at + 1_000, world.db);
  world.db.close();
  const untilOf = async (db: SidelineDatabase) => [...(await allSnoozes(db)).values()];

  let deaths = await killedAtEveryStep(
    world.db.name,
    (db) => saveDraft(key, { what: 'Half a sentence' }, db),
    async (db) => expect(['Half a sent', 'Half a sentence']).toContain(((await readDraft(key, db)) as { what: string }).what),
  );
  deaths += await killedAtEveryStep(
    world.db.name,
    (db) => discardDraft(key, db),
    async (db) => expect([undefined, { what: 'Half a sentence' }]).toContainEqual(await readDraft(key, db)),
  );
  // The same reminder by another clock: its instant is an hour off, and it stays one.
  deaths += await killedAtEveryStep(
    world.db.name,
    (db) => snoozeReminder(reminder(at + 3_600_000), at + 2_000, db),
    async (db) => {
      const left = await untilOf(db);
      expect(Math.max(...left)).toBeGreaterThanOrEqual(at + 1_000); // at no moment it is forgotten that it was put off
      await snoozeReminder(reminder(at + 3_600_000), at + 2_000, db);
      expect(await untilOf(db)).toEqual([at + 2_000]);
    },
  );
  deaths += await killedAtEveryStep(
    world.db.name,
    (db) => bringBack(reminder(at), db),
    async (db) => {
      await bringBack(reminder(at), db);
      expect(await untilOf(db)).toEqual([]);
    },
  );
  expectRow('Drafts and reminders put off, killed at each step, asked again', deaths);
});
