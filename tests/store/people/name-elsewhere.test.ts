import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { builtInViews } from '@/lib/domain/overview/built-in-views';
import { rememberPerson } from '@/lib/settings/people';
import { changeViews } from '@/lib/settings/saved-views';
import { nameElsewhere } from '@/lib/store/people/name-elsewhere';
import { World, note, record } from '../world';

let world: World;
let erased: string;
const look = () => nameElsewhere(erased, { policy: world.settings.policy!, db: world.db });
const NOTHING = { clients: [], views: [], scripts: [], firms: [], people: [] };

beforeEach(async () => {
  fakeBrowser.reset();
  world = new World();
  ({ client: erased } = await world.must('logNote', { record: record('1', 'Ромашка ООО') }, note(world)));
});

describe('before a client is erased it is said where the name stays (domain 8)', () => {
  test('nowhere, as a rule: its own entries go, and somebody of the same name is called so', async () => {
    await world.must('logNote', { client: erased }, { ...note(world), what: 'Ромашка опять спорит' });
    await world.client('Ромашка ООО');
    expect(await look()).toEqual(NOTHING);
  });

  test('in notes and other entries of other clients, each with how many', async () => {
    const beta = await world.client('Beta');
    await world.must('logNote', { client: beta }, { ...note(world), what: 'Им рассказали в Ромашке' });
    await world.must('logNote', { client: beta }, { ...note(world), quote: 'Ромашка платит меньше' });
    await world.must('logNote', { client: beta }, { ...note(world), what: 'Про ромашковый чай' });
    const alpha = await world.client('Alpha');
    await world.must('setHold', { client: alpha }, { reason: 'Спор о доле «Ромашки»', until: 'решит суд', notes: [] });
    expect(await look()).toEqual({
      ...NOTHING,
      clients: [
        { client: alpha, name: 'Alpha', notes: 0, others: 1 },
        { client: beta, name: 'Beta', notes: 2, others: 0 },
      ],
    });
  });

  test('no more once the note was corrected or withdrawn', async () => {
    const beta = await world.client('Beta');
    const first = await world.must('logNote', { client: beta }, { ...note(world), what: 'Им рассказали в Ромашке' });
    const second = await world.must('logNote', { client: beta }, { ...note(world), what: 'Снова Ромашка' });
    expect((await look()).clients).toMatchObject([{ notes: 2 }]);
    await world.must(
      'correctNote',
      { client: beta },
      { ref: first.events[0]!, ...note(world), what: 'Им рассказал другой клиент' },
    );
    await world.must('withdrawNote', { client: beta }, { ref: second.events[0]!, reason: 'Не по делу' });
    expect(await look()).toEqual(NOTHING);
  });

  test('in views, firms, and what colleagues are called', async () => {
    await changeViews((views) => ({
      ...views,
      views: [
        { ...builtInViews.all, id: 'v1', name: 'Как Ромашка' },
        { ...builtInViews.all, id: 'v2', name: 'Mine' },
      ],
    }));
    await rememberPerson('u-ivan', 'Иван (Ромашка)');
    await world.db.firms.add({ id: 'f', name: 'Delta', site: '', phone: '', fits: 'кто уходит из Ромашки', competitor: false });
    expect(await look()).toMatchObject({ clients: [], views: [{ id: 'v1' }], firms: ['Delta'], people: ['Иван (Ромашка)'] });
  });

  test('it can be stopped, and says how far it is', async () => {
    const aborter = new AbortController();
    const seen: [number, number][] = [];
    const looking = nameElsewhere(erased, {
      policy: world.settings.policy!,
      db: world.db,
      signal: aborter.signal,
      onProgress: (done, all) => {
        seen.push([done, all]);
        aborter.abort();
      },
    });
    await expect(looking).rejects.toThrow('aborted');
    expect(seen).toEqual([[2, 2]]);
  });
});
