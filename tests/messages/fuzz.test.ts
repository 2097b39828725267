import fc from 'fast-check';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '@/assets/locales/en/refusals.json';
import ru from '@/assets/locales/ru/refusals.json';
import { COMMANDS, type CommandName } from '@/lib/messages/commands';
import type { Protocol } from '@/lib/messages/protocol';
import { MessageRefusedError, type WorkerMessage, checkMessage } from '@/lib/messages/router';
import { runPlaybookCommand } from '@/lib/store/run-playbook-command';
import { World } from '../store/world';

const TIMES = 10_000;
/** Well-formed, and nobody's. */
const STRANGE = 'x'.repeat(22);
const HUGE = '=<img src=x onerror=alert(1)>'.repeat(40_000); // over a megabyte; in each hundredth message
const LONG = HUGE.slice(0, 20_000);

/** Firefox carries an object that holds itself, too. */
const RING: { self?: unknown } = {};
RING.self = RING;

/** Whatever a message can carry in either browser: Firefox clones what JSON cannot write, such as a map or a BigInt. */
const junk = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true, withNullPrototype: true }),
  fc.constantFrom<unknown>(
    LONG,
    NaN,
    -Infinity,
    '\u202e',
    '</script>',
    RING,
    JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    Array.from({ length: 10_000 }, () => null),
  ),
);
const POOL = fc.sample(junk, TIMES);
const any = (at: number): unknown => POOL[at % TIMES];

const shapeOf = (name: CommandName): string[] => Object.keys((COMMANDS[name] as { shape?: object }).shape ?? {});

/** The `at`th bad message: junk in one place or in all, or in each field that the command has. */
function message(name: CommandName, fields: readonly string[], at: number): unknown {
  const sound = { commandId: v7(), name, target: { client: STRANGE }, input: any(at) };
  const fielded = Object.fromEntries(fields.map((field, place) => [field, any(at * 7 + place)]));
  const forms = [
    sound,
    { ...sound, input: fielded },
    { ...sound, input: { ...fielded, [fields[at % fields.length] ?? 'more']: at % 102 === 2 ? HUGE : LONG } },
    { ...sound, target: any(at + 1), input: fielded },
    { ...sound, commandId: any(at + 2) },
    any(at),
  ];
  return forms[at % forms.length];
}

let own: { id: string; url: string };
let content: { id: string; url: string; tab: { id: number } };
beforeEach(() => {
  fakeBrowser.reset();
  const { id } = fakeBrowser.runtime;
  own = { id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };
  content = { id, url: 'https://crm.example/', tab: { id: 1 } };
});

/** What the router lets through; undefined if it refuses. @throws whatever is no refusal */
function passed(type: WorkerMessage, data: unknown, from: typeof own): { data: unknown } | undefined {
  try {
    return { data: checkMessage(type, data, from) };
  } catch (error) {
    if (error instanceof MessageRefusedError) return undefined;
    throw error;
  }
}

describe(`${TIMES} malformed and huge messages: a refusal that has words, nothing written, nothing thrown`, () => {
  test.each(Object.keys(COMMANDS) as CommandName[])('%s', { timeout: 120_000 }, async (name) => {
    const world = new World();
    const fields = shapeOf(name);
    const codes = new Set<string>();
    for (let at = 0; at < TIMES; at += 1) {
      const data = passed('command.run', message(name, fields, at), own);
      const result = data && (await world.raw(data.data));
      if (result?.ok) throw new Error(`${name}: message ${at} was carried out`);
      if (result) codes.add(result.refusal.code);
    }
    expect([...codes].filter((code) => !(code in en) || !(code in ru))).toEqual([]);
    expect(codes).toContain('bad-command');
    expect(await Promise.all(world.db.tables.map((table) => table.count()))).toEqual(world.db.tables.map(() => 0));
    expect({}).not.toHaveProperty('polluted');
  });

  test('playbook.run', { timeout: 120_000 }, async () => {
    const world = new World();
    for (let at = 0; at < TIMES; at += 1) {
      const forms = [
        any(at),
        { do: 'save', playbook: any(at), basedOn: null },
        { do: 'add', playbooks: [any(at)] },
        { do: any(at), kind: any(at + 1), lang: any(at + 2), inUse: true },
      ];
      const data = passed('playbook.run', forms[at % forms.length], own);
      if (data) expect(await runPlaybookCommand(data.data, world.now, world.db)).toMatchObject({ ok: false });
    }
    expect(await world.db.tables.find(({ name }) => name === 'playbooks')?.count()).toBe(0);
  });

  const FROM_PAGES = ['page.report', 'page.marks', 'page.load', 'page.moveBadge', 'page.hushGuard'] as const;
  test.each<(typeof FROM_PAGES)[number] & keyof Protocol>(FROM_PAGES)('%s', (type) => {
    const through: unknown[] = [];
    for (let at = 0; at < TIMES; at += 1) {
      const forms = [
        any(at),
        { url: content.url, record: any(at), links: any(at) },
        [any(at)],
        { from: any(at), by: any(at + 1) },
      ];
      const data = passed(type, forms[at % forms.length], content);
      if (data) through.push(data.data);
    }
    // A page may say that no record is in front, or ask about any texts: sound, and nothing about a client is written by it.
    const harmless = z.union([
      z.strictObject({ url: z.literal(content.url), record: z.null() }),
      z.strictObject({ url: z.literal(content.url), links: z.array(z.string()).max(200) }),
    ]);
    expect(through.filter((data) => !harmless.safeParse(data).success)).toEqual([]);
  });

  test('from a page, in the name of an own page: none of any kind gets through', () => {
    for (let at = 0; at < TIMES; at += 1)
      for (const type of ['command.run', 'playbook.run', 'store.changed'] as const)
        expect(passed(type, message('logNote', [], at), content)).toBeUndefined();
  });
});
