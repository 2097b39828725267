// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPlaybookFile } from '@/lib/playbook/playbook-file';
import { siftPlaybooks } from '@/lib/playbook/sift-playbooks';
import { BACKUP_FORMAT, BACKUP_VERSION } from '@/lib/schema/backup';
import { DECISION_FORMAT, DECISION_VERSION } from '@/lib/schema/decision-file';
import { RULES_FORMAT, RULES_VERSION } from '@/lib/schema/site-rule';
import { PLAYBOOK_FILE_FORMAT, PLAYBOOK_FILE_VERSION } from '@/lib/schema/team-playbook';
import { readManaged } from '@/lib/settings/managed';
import { readRulesFile } from '@/lib/sites/rules-file';
import { readBackup } from '@/lib/store/backup/read-backup';
import { readDecision } from '@/lib/store/decision/read-decision';
import { readIn } from './imports/import-file';
import { World } from './world';

type Read = (text: string) => unknown;

/** Every kind of file that somebody can send, with what makes a reader take it for one of its own. */
const READERS: readonly [name: string, head: object, list: string, read: Read][] = [
  ['a backup', { format: BACKUP_FORMAT, version: BACKUP_VERSION }, 'events', readBackup],
  ['a decision', { format: DECISION_FORMAT, version: DECISION_VERSION }, 'events', readDecision],
  ['taught sites', { format: RULES_FORMAT, version: RULES_VERSION }, 'rules', readRulesFile],
  [
    'scripts',
    { format: PLAYBOOK_FILE_FORMAT, version: PLAYBOOK_FILE_VERSION },
    'playbooks',
    (text) => {
      const read = readPlaybookFile(text);
      return 'problem' in read ? read : siftPlaybooks(read.playbooks, []);
    },
  ],
];

/** JSON of the head with more text at its end. */
const withMore = (head: object, more: string) => `${JSON.stringify(head).slice(0, -1)},${more}}`;
const POISON = '"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},"prototype":{"polluted":"yes"}';

const expectClean = () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Reflect.get([], 'polluted')).toBeUndefined();
};

describe.each(READERS)('%s', (_, head, list, read) => {
  const refused = expect.objectContaining({ problem: expect.anything() as unknown }) as unknown;

  test('changes no prototype, wherever the keys stand', async () => {
    const one = `{${POISON},"body":{${POISON}}}`;
    for (const more of [POISON, `"${list}":{${POISON}}`, `"${list}":[${one}],"policy":{${POISON}},"checksum":{${POISON}}`])
      await read(withMore(head, more));
    expectClean();
  });

  test('a hundred thousand levels deep is refused, wherever they are', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const objects = '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000);
    for (const nested of [deep, objects]) {
      expect(await read(nested)).toEqual(refused);
      expect(await read(withMore(head, `"${list}":{"a":${nested}}`))).toEqual(refused);
      expect(await read(withMore(head, `"policy":${nested},"${list}":1`))).toEqual(refused);
    }
  });

  test('with hundreds of thousands of keys, or one text of megabytes, is refused', async () => {
    const wide = Array.from({ length: 300_000 }, (_key, index) => `"k${index}":${index}`).join();
    expect(await read(withMore(head, `"${list}":{${wide}}`))).toEqual(refused);
    expect(await read(withMore(head, `"${list}":"${'x'.repeat(20_000_000)}"`))).toEqual(refused);
    expect(await read('x'.repeat(20_000_000))).toEqual(refused);
  });
});

test('a table whose heads and cells are names of an object’s own: no prototype changes, the client is made', async () => {
  const world = new World();
  const { result } = await readIn(
    world,
    'clients',
    '__proto__;constructor;toString;Company name\n{"polluted":"yes"};prototype;__proto__;Acme GmbH\n',
  );
  expect(result).toMatchObject({ added: 1, refused: [] });
  await readIn(world, 'clients', 'Company name;Owner\n__proto__;constructor\n');
  expect((await world.db.clients.toArray()).map(({ name }) => name).toSorted()).toEqual(['Acme GmbH', '__proto__']);
  expectClean();
});

test('managed values: such keys are named as unknown', () => {
  const raw = JSON.parse(`{${POISON},"weights":{${POISON}}}`) as Record<string, unknown>;
  const { fixed, problems } = readManaged(raw);
  expect(fixed).toEqual({});
  expect(problems.map(({ key }) => key)).toEqual(expect.arrayContaining(['constructor', 'weights.constructor']));
  expectClean();
});
