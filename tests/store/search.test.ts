import { describe, expect, it } from 'vitest';
import { searchClients } from '@/lib/store/repositories/search-clients';
import { World, note } from './world';

async function people(): Promise<{ world: World; find: (query: string) => Promise<string[]> }> {
  const world = new World();
  const input = [
    { name: 'Acme GmbH', phones: ['+49 30 123456'], emails: ['office@acme.de'] },
    { name: 'Acme Trading GmbH', phones: ['8 (916) 123-45-67'] },
    { name: 'Bolt GmbH', phones: ['+7 916 765-43-21'], emails: ['ann@bolt.example'] },
    { name: 'Ann Bolt' },
    { name: '123 Cleaning' },
  ];
  for (const profile of input) await world.must('createClient', { newClient: { name: profile.name } }, profile);
  return { world, find: async (query) => (await searchClients(query, 20, world.db)).map(({ name }) => name) };
}

describe('search', () => {
  it('finds by all words, each from its beginning, in any order, latest first', async () => {
    const { find } = await people();
    expect(await find('acme')).toEqual(['Acme Trading GmbH', 'Acme GmbH']);
    expect(await find('gmbh tra')).toEqual(['Acme Trading GmbH']);
    expect(await find('bolt ann')).toEqual(['Ann Bolt', 'Bolt GmbH']);
    expect(await find('acme bolt')).toEqual([]);
  });

  it('puts a client first once something is written about it', async () => {
    const { world, find } = await people();
    const [, acme] = await searchClients('acme', 20, world.db);
    await world.must('logNote', { client: acme!.id }, note(world));
    expect(await find('acme')).toEqual(['Acme GmbH', 'Acme Trading GmbH']);
  });

  it('finds numbers whichever way they are written, and names that are numbers', async () => {
    const { find } = await people();
    expect(await find('+7 (916) 123 45 67')).toEqual(['Acme Trading GmbH']);
    expect(await find('030 1234')).toEqual(['Acme GmbH']);
    expect(await find('123')).toEqual(['123 Cleaning']);
    expect(await find('4321')).toEqual(['Bolt GmbH']);
  });

  it('finds e-mail addresses from their beginning, and by a word of their domain', async () => {
    const { find } = await people();
    expect(await find('ANN@bolt')).toEqual(['Bolt GmbH']);
    expect(await find('office@')).toEqual(['Acme GmbH']);
  });

  it('finds by an earlier name too', async () => {
    const { world, find } = await people();
    const [bolt] = await searchClients('ann@bolt', 20, world.db);
    await world.must('updateProfile', { client: bolt!.id }, { name: 'Nut AG' });
    expect(await find('bolt gmbh')).toEqual(['Nut AG']);
    expect(await find('nut')).toEqual(['Nut AG']);
  });

  it('finds nobody for white space or signs only, and takes no pattern', async () => {
    const { find } = await people();
    for (const query of ['', '   ', '—', '%', '.*', '\u0000']) expect(await find(query)).toEqual([]);
  });

  it('finds by a rare word among very many clients that share the other', async () => {
    const world = new World();
    const { client } = await world.must('createClient', { newClient: { name: 'x' } }, { name: 'Zebra GmbH' });
    const row = (await world.db.clients.get(client))!;
    const others = Array.from({ length: 3_000 }, (_, index) => ({
      ...row,
      id: `c${index}`,
      ids: [`c${index}`],
      name: 'A GmbH',
      words: ['a', 'gmbh'],
    }));
    await world.db.clients.bulkPut(others);
    expect((await searchClients('gmbh zeb', 20, world.db)).map(({ name }) => name)).toEqual(['Zebra GmbH']);
  });
});
