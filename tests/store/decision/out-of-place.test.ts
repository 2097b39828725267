import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWER_TYPES } from '@/lib/domain/decision/answer-events';
import { type AnyEvent, EVENT_BODIES, type EventType, refOf } from '@/lib/schema/event';
import { resources } from '@/lib/i18n/resources';
import { importBackup } from '@/lib/store/backup/import-backup';
import { previewBackup } from '@/lib/store/backup/preview-backup';
import { checksumOf } from '@/lib/store/decision/checksum';
import { previewDecision } from '@/lib/store/decision/preview-decision';
import { saveDecision } from '@/lib/store/decision/save-decision';
import { loadHistory } from '@/lib/store/load-history';
import { newEventId } from '@/lib/store/new-event-id';
import { DAY, World, note, record } from '../world';

// P-decision-file: whoever can write JSON can make the checksum fit. What a file may bring is bounded by what it is.

const STRANGE = 'strange-client-aaaaaa';

/** What a body of any type can be made of; a schema takes what it knows of it. */
const ANYTHING = {
  name: 'Forged',
  record: record('9'),
  from: 'demo:crm.example:contact:9',
  to: STRANGE,
  reason: 'r',
  notes: [] as string[],
  category: 'abuse',
  severity: 3,
  happenedAt: 1,
  channel: 'phone',
  what: 'w',
  evidence: [],
  ownPart: 'none',
  paidOn: '2026-01-02',
  kind: 'informal',
  heldAt: 1,
  agreed: 'a',
  boundary: 'b',
  mustChange: 'm',
  otherwise: 'o',
  deliveredAt: 1,
  saidParting: false,
  toldAt: 1,
  until: '2026-09-01',
  ground: 'abuse',
  who: 'Tom',
  answer: 'a',
  by: 'Tom',
  as: 'manager',
  because: 'paid',
  remedy: 'C-channel',
  toldOn: '2026-01-02',
  outcome: 'badly',
  field: 'reason',
  value: 'v',
  stage: 'decide',
  trait: 't',
  grows: 'yes',
  minutes: 5,
  backed: 'b',
  follows: 'f',
  others: 'o',
  standing: 's',
  way: 'not-at-all',
  rule: 'S-talk',
  response: 'accepted',
  result: 'upheld',
  words: 'w',
};
const SPECIAL: Partial<Record<EventType, object>> = {
  'record.rekeyed': { to: record('10') },
  'rating.set': { value: 1 },
  'remedy.started': { from: '2026-01-02' },
  'remedy.ended': { outcome: 'worse' },
  'legal.held': { owner: 'Ann', since: '2026-01-02' },
  'entries.erased': { rule: 'notes', events: ['01900000-0000-7000-8000-000000000000'] },
  'letter.sent': { kind: 'payment-first', lang: 'en', how: 'email', subject: 's', body: 'b', sentAt: 1 },
  'card.yellow.planned': { notes: ['u-x:01900000-0000-7000-8000-000000000000'] },
  'card.red.joined': { notes: ['u-x:01900000-0000-7000-8000-000000000000'] },
};
const bodyOf = (type: EventType): Record<string, unknown> => ({ ...ANYTHING, ...SPECIAL[type] });
const TYPES = Object.keys(EVENT_BODIES) as EventType[];

type Data = Record<string, unknown> & { events: AnyEvent[]; from: { author: string } };
async function forge(text: string, change: (data: Data) => void): Promise<string> {
  const data = JSON.parse(text) as Data;
  change(data);
  return JSON.stringify({ ...data, checksum: await checksumOf(data) });
}
const look = (world: World, text: string) => previewDecision(text, { settings: world.settings, now: world.now, db: world.db });
const codeOf = async (world: World, text: string): Promise<string | undefined> => {
  const found = await look(world, text);
  return 'problem' in found ? found.problem.code : undefined;
};

/** Ann has asked, Eva has answered; each has another client, too. */
async function asked() {
  const ann = new World('u-ann', { work: 'team', role: 'salesperson', name: 'Ann' });
  const eva = new World('u-eva', { work: 'team', role: 'manager', name: 'Eva' });
  const { client, events } = await ann.must(
    'logNote',
    { record: record('1', 'Acme') },
    note(ann, { category: 'abuse', severity: 3 }),
  );
  const other = (await ann.must('logNote', { record: record('2', 'Beta') }, note(ann))).client;
  const theirs = (await eva.must('logNote', { record: record('3', 'Gamma') }, note(eva))).client;
  const proposal = { ground: 'abuse', reason: 'No', notes: events.slice(-1), secondOpinion: { who: 'T', answer: 'y' } } as const;
  const about = (await ann.must('proposeRedCard', { client }, { ...proposal, notes: [...proposal.notes] })).events[0] ?? '';
  const save = async (world: World, kind: 'request' | 'answer') =>
    (await saveDecision(kind, client, about, { settings: world.settings, now: new Date(world.now), db: world.db })).file.text();
  const request = await save(ann, 'request');
  const found = await look(eva, request);
  if ('problem' in found) throw new Error(found.problem.code);
  await importBackup(found.events, { now: eva.now, db: eva.db });
  eva.now += DAY;
  await eva.must('approveRedCard', { client }, { ref: about });
  ann.now += 2 * DAY;
  return { ann, eva, client, other, theirs, about, request, answer: await save(eva, 'answer') };
}
/** A further event, later than all of the file. */
function more(data: Data, type: string, fields: Partial<AnyEvent>): AnyEvent {
  const last = data.events.at(-1);
  if (!last) throw new Error('an empty file');
  const event = { ...last, id: newEventId(last.at, last.id), type, ...fields };
  data.events.push(event);
  return event;
}

describe('a file erases nobody, whatever else it says (K-undo)', () => {
  test.each([1, 2])('in version %i of an event', async (v) => {
    const { ann, eva, client, other, request, answer } = await asked();
    const before = [await ann.events(), await eva.events()];
    for (const victim of [client, other]) {
      const forged = (text: string) =>
        forge(text, (data) => void more(data, 'client.erased', { v, client: victim, body: {}, author: 'u-eva' }));
      expect(await codeOf(ann, await forged(answer))).toBe('erases');
      expect(await codeOf(eva, await forged(request))).toBe('erases');
    }
    expect([await ann.events(), await eva.events()]).toEqual(before);
  });
});

test.each(['entries.erased', 'legal.released'] as const)('nor does it open the way to that: %s', async (type) => {
  const { eva, client, request } = await asked();
  const forged = await forge(request, (data) => void more(data, type, { client, body: bodyOf(type) as AnyEvent['body'] }));
  expect(await codeOf(eva, forged)).toBe('erases');
});

describe('a file speaks of one client', () => {
  test('a note about another one', async () => {
    const { ann, eva, other, theirs, about, request, answer } = await asked();
    const stray = (text: string, client: string) =>
      forge(text, (data) => {
        const { body } = JSON.parse(JSON.stringify({ body: note(ann) })) as { body: AnyEvent['body'] };
        const logged = more(data, 'note.logged', { client, body, ref: undefined });
        if (text === answer) more(data, 'card.red.joined', { ref: about, body: { notes: [refOf(logged)] } });
      });
    expect(await codeOf(eva, await stray(request, theirs))).toBe('other-client');
    expect(await codeOf(eva, await stray(request, STRANGE))).toBe('other-client');
    expect(await codeOf(ann, await stray(answer, other))).toBe('other-client');
  });

  test('two clients of the reader become one by the reader’s own hand only (wrong client carded)', async () => {
    const { ann, eva, client, other, theirs, request, answer } = await asked();
    const before = [await ann.events(), await eva.events()];
    const joins = (text: string, body: AnyEvent['body']) =>
      forge(text, (data) => void more(data, 'record.same', { client, body, author: 'u-eva', ref: undefined }));
    for (const body of [{ other }, { record: { ...record('2') } }] as AnyEvent['body'][])
      expect(await look(ann, await joins(answer, body))).toEqual({
        problem: { code: 'joins-clients', params: { first: expect.any(String), second: expect.any(String) } },
      });
    const asTom = async (body: AnyEvent['body']) =>
      forge(await joins(request, body), (data) => void (data.events.at(-1)!.author = 'u-tom'));
    for (const body of [{ other: theirs }, { record: { ...record('3') } }] as AnyEvent['body'][])
      expect(await codeOf(eva, await asTom(body))).toBe('joins-clients');
    expect([await ann.events(), await eva.events()]).toEqual(before);
    await ann.must('sameRecord', { client }, { other });
    expect(await codeOf(ann, await joins(answer, { other }))).toBeUndefined();
  });

  test('a join that was undone joins nothing', async () => {
    const { ann, eva, client, request } = await asked();
    const wrong = await forge(request, (data) => {
      const fields = { client, author: 'u-ann' };
      const same = more(data, 'record.same', {
        ...fields,
        body: { record: { ...record('3') } },
        ref: undefined,
      });
      more(data, 'record.same.undone', { ...fields, body: {}, ref: refOf(same) });
    });
    expect(await codeOf(eva, wrong)).toBeUndefined();
    expect(ann.settings.author).toBe('u-ann');
  });

  test('the reader knows the client of a question by its record: the two become one', async () => {
    const { request } = await asked();
    const kim = new World('u-kim', { work: 'team', role: 'deputy', name: 'Kim' });
    await kim.must('logNote', { record: record('1', 'Acme') }, note(kim));
    kim.now += 5 * DAY;
    expect(await codeOf(kim, request)).toBeUndefined();
  });
});

describe('a file speaks for its author', () => {
  test('entries in the reader’s name that the reader never wrote', async () => {
    const { ann, eva, client, request, answer } = await asked();
    const mine = (text: string, author: string) =>
      forge(
        text,
        (data) =>
          void more(data, 'note.logged', { author, client, body: JSON.parse(JSON.stringify(note(ann))) as AnyEvent['body'] }),
      );
    expect(await codeOf(eva, await mine(request, 'u-eva'))).toBe('in-my-name');
    expect(await codeOf(ann, await mine(answer, 'u-ann'))).toBe('in-my-name');
  });

  test('an answer with the words of somebody else', async () => {
    const { ann, client, about, answer } = await asked();
    const forged = await forge(
      answer,
      (data) => void more(data, 'case.item', { author: 'u-tom', client, ref: about, body: { field: 'reason', value: 'x' } }),
    );
    expect(await codeOf(ann, forged)).toBe('others-words');
  });

  test('a type from a newer Sideline: update first', async () => {
    const { ann, about, answer } = await asked();
    expect(await codeOf(ann, await forge(answer, (data) => void more(data, 'mood.set', { ref: about })))).toBe('newer-version');
  });
});

describe('whatever is added to an honest answer', () => {
  test('every type has a body that this test can write', () => {
    expect(TYPES.filter((type) => !EVENT_BODIES[type].safeParse(bodyOf(type)).success)).toEqual([]);
  });

  test('it is refused, or it is what an answer may have, of this client, by whoever answered', async () => {
    const { ann, client, other, about, answer } = await asked();
    const asks = (await loadHistory(client, ann.db))?.find(({ type }) => type === 'note.logged');
    const before = await ann.events();
    const bystander = await ann.db.clients.get(other);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TYPES),
        fc.constantFrom('u-eva', 'u-eva', 'u-ann', 'u-tom'),
        fc.constantFrom(client, client, other, STRANGE),
        fc.constantFrom(about, about, undefined, asks && refOf(asks)),
        async (type, author, subject, ref) => {
          const fields = { author, client: subject, body: bodyOf(type) as AnyEvent['body'], ref } as Partial<AnyEvent>;
          const found = await look(ann, await forge(answer, (data) => void more(data, type, fields)));
          if ('problem' in found) return;
          expect(ANSWER_TYPES).toContain(type); // refused otherwise: every body is sound
          const added = found.events.parties.flatMap(({ incoming }) => incoming.map(({ event }) => event));
          for (const event of added) expect([event.author, event.client]).toEqual(['u-eva', client]);
          expect(found.events.parties.flatMap(({ ids }) => ids)).not.toContain(other);
        },
      ),
      { numRuns: 300 },
    );
    expect(await ann.events()).toEqual(before);
    expect(await ann.db.clients.get(other)).toEqual(bystander);
  });
});

describe('a file nested so deeply that reading it would run out of stack', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  test.each([101, 200_000])('%i levels', async (levels) => {
    const { ann, answer } = await asked();
    const deep = answer.replace('"savedAt"', `"extra": ${nested(levels)}, "savedAt"`);
    expect(await codeOf(ann, deep)).toBe('too-deep');
  });

  test('an entry of a backup is refused by itself', async () => {
    const { ann, eva } = await asked();
    const event = (await eva.events()).find(({ author }) => author === 'u-eva');
    const text = JSON.stringify({
      format: 'sideline-backup',
      version: 1,
      exportedAt: new Date(0).toISOString(),
      events: [event, 0],
    });
    const found = await previewBackup(text.replace(',0]', `,${nested(200_000)}]`), {
      settings: ann.settings,
      now: ann.now,
      db: ann.db,
    });
    expect(found).toMatchObject({ added: 1, refused: [{ index: 1, code: 'too-deep' }] });
  });
});

test('each reason is said in both languages', () => {
  for (const code of [
    'too-deep',
    'erases',
    'in-my-name',
    'others-words',
    'not-of-answer',
    'other-client',
    'joins-clients',
  ] as const)
    for (const words of Object.values(resources)) expect(words.decision.problem[code]).toMatch(/\p{L}/u);
});
