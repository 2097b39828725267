import { beforeEach, describe, expect, it } from 'vitest';
import type { TeamPlaybook } from '@/lib/schema/team-playbook';
import { DatabaseNewerError } from '@/lib/store/read-only-guard';
import { teamPlaybooks, teamPlaybooksOf } from '@/lib/store/repositories/playbooks';
import { runPlaybookCommand } from '@/lib/store/run-playbook-command';
import { builtInPlaybook } from '../playbook/built-in';
import { World } from './world';

const NOW = Date.UTC(2026, 2, 5);
const first = (over: Partial<TeamPlaybook> = {}): TeamPlaybook => ({
  ...builtInPlaybook('payment-first', 'en'),
  version: 1,
  title: 'Our first call',
  inUse: true,
  ...over,
});

describe('a team’s own playbooks', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });
  const run = (message: unknown) => runPlaybookCommand(message, NOW, world.db);
  const save = (playbook: unknown, basedOn: number | null = null) => run({ do: 'save', playbook, basedOn });
  const all = () => teamPlaybooks(world.db);

  it('are stored, one for each kind and language', async () => {
    expect(await save(first())).toEqual({ ok: true });
    expect(await save({ ...builtInPlaybook('payment-first', 'ru'), version: 1, inUse: true })).toEqual({ ok: true });
    expect((await all()).map(({ lang, title, version }) => [lang, title, version])).toEqual([
      ['en', 'Our first call', 1],
      ['ru', builtInPlaybook('payment-first', 'ru').title, 1],
    ]);
    expect((await teamPlaybooksOf(['channel', 'payment-first'], 'en', world.db)).map((one) => one?.title)).toEqual([
      undefined,
      'Our first call',
    ]);
    expect(await world.db.playbooks.get('en/payment-first')).toMatchObject({ at: NOW });
  });

  it('get a higher version with every change', async () => {
    await save(first());
    expect(await save(first({ title: 'Our better call' }), 1)).toEqual({ ok: true });
    expect(await all()).toMatchObject([{ title: 'Our better call', version: 2 }]);
  });

  it('are not overwritten by edits of an older version', async () => {
    await save(first());
    await save(first({ title: 'From another window' }), 1);
    expect(await save(first({ title: 'Mine' }), 1)).toEqual({ ok: false, refusal: { code: 'playbook-changed' } });
    expect(await save(first({ title: 'Mine' }))).toEqual({ ok: false, refusal: { code: 'playbook-changed' } });
    expect(await all()).toMatchObject([{ title: 'From another window', version: 2 }]);
  });

  it('are written once when a message is sent again', async () => {
    await save(first());
    expect(await save(first())).toEqual({ ok: true });
    expect(await all()).toMatchObject([{ version: 1 }]);
  });

  it('are put out of use and back, and removed', async () => {
    const slot = { kind: 'payment-first', lang: 'en' };
    expect(await run({ do: 'use', ...slot, inUse: false })).toEqual({ ok: false, refusal: { code: 'playbook-gone' } });
    await save(first());
    expect(await run({ do: 'use', ...slot, inUse: false })).toEqual({ ok: true });
    expect(await all()).toMatchObject([{ inUse: false }]);
    expect(await run({ do: 'remove', ...slot })).toEqual({ ok: true });
    expect(await run({ do: 'remove', ...slot })).toEqual({ ok: true });
    expect(await all()).toEqual([]);
  });

  it.each([
    ['nothing', undefined, 'bad-command'],
    ['another deed', { do: 'wipe' }, 'bad-command'],
    ['a kind that does not exist', { do: 'remove', kind: 'tea', lang: 'en' }, 'bad-command'],
    ['no playbook', { do: 'save', playbook: null, basedOn: null }, 'playbook-broken'],
    ['a field that does not exist', { do: 'save', playbook: first({ never: ['{clent}'] }), basedOn: null }, 'playbook-broken'],
    [
      'one good and one broken',
      { do: 'add', playbooks: [first(), { ...builtInPlaybook('channel', 'en'), blocks: [] }] },
      'playbook-broken',
    ],
  ])('are not taken from a message with %s; nothing is written', async (_name, message, code) => {
    expect(await run(message)).toMatchObject({ ok: false, refusal: { code } });
    expect(await all()).toEqual([]);
  });

  it('B-legal-early: a version that may name a parting too early is refused', async () => {
    const early = first({ exits: ['Else: {otherwise}.'] });
    expect(await save(early)).toEqual({ ok: false, refusal: { code: 'playbook-broken', params: { where: 'exits.0' } } });
  });

  it('read from a file replace those here, under a number that was not used yet', async () => {
    await save(first());
    await save(first({ title: 'Here' }), 1);
    expect(await run({ do: 'add', playbooks: [first({ title: 'From the file' })] })).toEqual({ ok: true });
    expect(await all()).toMatchObject([{ title: 'From the file', version: 3 }]);
    await run({ do: 'add', playbooks: [first({ title: 'From the file', version: 3 })] });
    expect(await all()).toMatchObject([{ version: 3 }]);
  });

  it('are not written into a database of a newer version', async () => {
    world.db.playbooks.hook('creating', () => {
      throw new DatabaseNewerError();
    });
    expect(await save(first())).toEqual({ ok: false, refusal: { code: 'database-newer' } });
  });
});
