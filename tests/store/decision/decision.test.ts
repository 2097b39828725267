import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnyEvent, refOf } from '@/lib/schema/event';
import { importBackup } from '@/lib/store/backup/import-backup';
import { checksumOf } from '@/lib/store/decision/checksum';
import { previewDecision } from '@/lib/store/decision/preview-decision';
import { saveDecision } from '@/lib/store/decision/save-decision';
import { loadHistory } from '@/lib/store/load-history';
import { viewClient } from '@/lib/store/view-client';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import { DAY, World, note, record } from '../world';

// P-decision-file: two people, each with a Sideline of their own, and files between them.

const ann = () => new World('u-ann', { work: 'team', role: 'salesperson', name: 'Ann' });
const eva = () => new World('u-eva', { work: 'team', role: 'manager', name: 'Eva' });
const OPINION = { who: 'Tom', answer: 'I heard it too' };

async function file(world: World, kind: 'request' | 'answer', client: string, about: string): Promise<string> {
  const saved = await saveDecision(kind, client, about, { settings: world.settings, now: new Date(world.now), db: world.db });
  return saved.file.text();
}
const look = (world: World, text: string, isMine = false) =>
  previewDecision(text, { settings: world.settings, now: world.now, db: world.db, isMine });
async function problem(world: World, text: string): Promise<string | undefined> {
  const found = await look(world, text);
  return 'problem' in found
    ? `${found.problem.code}${found.problem.params?.code ? `:${found.problem.params.code}` : ''}`
    : undefined;
}
/** Opens a file and takes it in. @returns how many events were added */
async function take(world: World, text: string): Promise<number> {
  const found = await look(world, text);
  if ('problem' in found) throw new Error(`not taken: ${JSON.stringify(found.problem)}`);
  return (await importBackup(found.events, { now: world.now, db: world.db })).added;
}
/** Changes a file by hand and makes the checksum fit: somebody who knows how. */
async function forge(text: string, change: (data: Record<string, unknown> & { events: AnyEvent[] }) => void): Promise<string> {
  const data = JSON.parse(text) as Record<string, unknown> & { events: AnyEvent[] };
  change(data);
  return JSON.stringify({ ...data, checksum: await checksumOf(data) });
}
const red = async (world: World, client: string) => {
  const events = await loadHistory(client, world.db);
  return events && viewClient(events, effectivePolicy(world.settings), world.now)?.state.reds.at(-1);
};

/** Ann proposes, after abuse. */
async function proposed(world = ann()) {
  const { client, events } = await world.must(
    'logNote',
    { record: record('1', 'Acme') },
    note(world, { category: 'abuse', severity: 3 }),
  );
  const proposal = { ground: 'abuse', reason: 'Nobody is sworn at', notes: events.slice(-1), secondOpinion: OPINION } as const;
  const about = (await world.must('proposeRedCard', { client }, { ...proposal, notes: [...proposal.notes] })).events[0] ?? '';
  return { world, client, about, request: await file(world, 'request', client, about) };
}
/** Eva has taken it in and decided. */
async function decided(how: 'approveRedCard' | 'declineRedCard' = 'approveRedCard') {
  const asked = await proposed();
  const boss = eva();
  await take(boss, asked.request);
  boss.now += DAY;
  const input = how === 'approveRedCard' ? { ref: asked.about, reason: 'Go' } : { ref: asked.about, reason: 'Talk once more' };
  await boss.must(how, { client: asked.client }, input);
  asked.world.now += 2 * DAY;
  return { ...asked, boss, answer: await file(boss, 'answer', asked.client, asked.about) };
}

describe('there and back', () => {
  test('the manager reads the whole history, decides, and the answer reaches whoever asked; nothing doubles', async () => {
    const { world, client, about, request, boss, answer } = await decided();
    expect((await boss.events()).slice(0, -1)).toEqual(await world.events());
    expect(await take(world, answer)).toBe(1);
    expect((await red(world, client))?.approved).toMatchObject({ as: 'manager', author: 'u-eva', reason: 'Go' });
    expect(await world.events()).toEqual(await boss.events());
    expect(await take(world, answer)).toBe(0); // repeated
    expect(await take(boss, request)).toBe(0);
    expect((await look(world, answer)) as object).toMatchObject({ answer: { type: 'card.red.approved', ref: about } });
  });

  test('declined, with the reason', async () => {
    const { world, client, answer } = await decided('declineRedCard');
    await take(world, answer);
    expect((await red(world, client))?.declined).toMatchObject({ reason: 'Talk once more', as: 'manager' });
  });

  test('a call for the manager and a quarrel in public travel the same way (B-staff, B-public)', async () => {
    const world = ann();
    const client = await world.client();
    const call = (await world.must('requestAttention', { client }, { what: 'Join the call' })).events[0] ?? '';
    const boss = eva();
    await take(boss, await file(world, 'request', client, call));
    await boss.must('answerAttention', { client }, { ref: call, answer: 'Joined', backed: 'In front of the client' });
    world.now += DAY;
    await take(world, await file(boss, 'answer', client, call));
    expect(await world.db.clients.where('waitingSince').above(0).count()).toBe(0);
    expect((await world.events()).at(-1)).toMatchObject({ type: 'attention.answered', author: 'u-eva' });
  });

  test('files may come in any order and as often as they like: the same events, the same state', async () => {
    const { world, client, about, request, answer } = await decided();
    const later = note(world, { what: 'Again' });
    const extra = (await world.must('logNote', { client }, later)).events;
    await world.must('joinRedCard', { client }, { ref: about, notes: extra });
    const requestAgain = await file(world, 'request', client, about);
    const start = await world.events();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([request, answer, answer, requestAgain], { minLength: 4 }), async (files) => {
        const copy = ann();
        copy.now = world.now;
        await importEvents(copy, start);
        for (const text of files) await take(copy, text);
        const ids = (await copy.events()).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(await red(copy, client)).toMatchObject({ approved: { author: 'u-eva' }, notes: [expect.anything(), extra[0]] });
      }),
      { numRuns: 8 },
    );
  });
});

/** Stores events as they are, as a backup does. */
async function importEvents(world: World, events: AnyEvent[]): Promise<void> {
  const { judgeEvents } = await import('@/lib/store/backup/judge-events');
  const judged = await judgeEvents(events, effectivePolicy(world.settings), { now: world.now, db: world.db });
  await importBackup(judged, { now: world.now, db: world.db });
}

describe('what is not taken in, and why', () => {
  test.each([
    ['not-json', 'PK\u0003\u0004'],
    ['wrong-format', '[1, 2]'],
    ['wrong-format', '{"format":"sideline-site-rule"}'],
    ['is-backup', '{"format":"sideline-backup","version":1}'],
    ['newer-version', '{"format":"sideline-decision","version":2}'],
    ['bad-header', '{"format":"sideline-decision","version":1}'],
    ['too-deep', `{"format":"sideline-decision","more":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['too-large', ' '.repeat(20_000_001)],
  ])('%s', async (code, text) => expect(await problem(ann(), text)).toBe(code));

  test('changed or damaged after it was saved', async () => {
    const { request } = await proposed();
    expect(await problem(eva(), request.replace('Nobody is sworn at', 'Everybody is sworn at'))).toBe('changed');
    const reordered = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(request) as object).toReversed()));
    expect(await problem(eva(), reordered)).toBeUndefined(); // only what it says counts
  });

  test('an answer where nothing was asked', async () => {
    const { answer } = await decided();
    expect(await problem(ann(), answer)).toBe('foreign');
    expect(await problem(eva(), answer)).toBe('foreign');
  });

  test('an answer to somebody else’s question; one’s own of another computer is taken on request', async () => {
    const { client, request, answer } = await decided();
    const colleague = new World('u-dan', { work: 'team' });
    colleague.now += 5 * DAY;
    await take(colleague, request);
    expect(await problem(colleague, answer)).toBe('not-mine');
    expect(await look(colleague, answer, true)).toMatchObject({ client });
  });

  test('the manager’s own answer, opened by the manager', async () => {
    const { boss, answer } = await decided();
    expect(await problem(boss, answer)).toBe('own-answer');
  });

  test('an answer by the asker, by a salesperson, or by somebody who works alone (B-manager)', async () => {
    const { world, answer } = await decided();
    const asker = await forge(answer, (data) => {
      for (const event of data.events) event.author = 'u-ann';
    });
    expect(await problem(world, asker)).toBe('own-answer');
    const seller = await forge(answer, (data) => void (data.from = { author: 'u-eva', name: 'Eva', role: 'salesperson' }));
    expect(await problem(world, seller)).toBe('not-manager');
    const alone = await forge(answer, (data) => {
      for (const event of data.events) if (event.type === 'card.red.approved') event.body.as = 'alone';
    });
    expect(await problem(world, alone)).toBe('not-manager');
  });

  test('an answer that comes too late: the proposal was withdrawn before (K-undo)', async () => {
    const asked = await proposed();
    await asked.world.must('withdrawRedCard', { client: asked.client }, { ref: asked.about, reason: 'They wrote an apology' });
    const boss = eva();
    await take(boss, asked.request);
    boss.now += DAY;
    await boss.must('approveRedCard', { client: asked.client }, { ref: asked.about });
    asked.world.now += 2 * DAY;
    expect(await problem(asked.world, await file(boss, 'answer', asked.client, asked.about))).toBe('gate:red-withdrawn');
  });

  test('a second answer, by the deputy: the first stands', async () => {
    const { world, client, about, request, answer } = await decided();
    await take(world, answer);
    const deputy = new World('u-kim', { work: 'team', role: 'deputy', name: 'Kim' });
    await take(deputy, request);
    deputy.now += DAY;
    await deputy.must('declineRedCard', { client }, { ref: about, reason: 'No' });
    world.now += DAY;
    expect(await problem(world, await file(deputy, 'answer', client, about))).toMatch(/^refused:contradicts-stored|^gate:/);
    expect((await red(world, client))?.declined).toBeUndefined();
  });

  test('an erased client stays erased', async () => {
    const { client, request, boss } = await decided();
    await boss.must('eraseClient', { client }, {});
    expect(await problem(boss, request)).toBe('erased');
  });

  test('a file without its question or answer', async () => {
    const { world, request, answer, about } = await decided();
    const empty = await forge(request, (data) => void (data.events = data.events.filter((event) => refOf(event) !== about)));
    expect(await problem(eva(), empty)).toBe('nothing-asked');
    const silent = await forge(
      answer,
      (data) => void (data.events = data.events.map((event) => ({ ...event, type: 'client.seen' }))),
    );
    expect(await problem(world, silent)).toBe('nothing-answered');
  });

  test('a note that was changed under its old id is refused by itself', async () => {
    const { request, boss } = await decided();
    const forged = await forge(request, (data) => {
      for (const event of data.events) if (event.type === 'note.logged') event.body.what = 'Worse';
    });
    const found = await look(boss, forged);
    expect('events' in found && found.events.refused.map(({ code }) => code)).toEqual(['id-collision']);
  });
});
