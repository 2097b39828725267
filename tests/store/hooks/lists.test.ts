// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { importBackup } from '@/lib/store/backup/import-backup';
import { previewBackup } from '@/lib/store/backup/preview-backup';
import { SidelineDatabase } from '@/lib/store/database';
import { useClientSearch } from '@/lib/store/hooks/use-client-search';
import { useClientSummaries } from '@/lib/store/hooks/use-client-summaries';
import { useRecentClients } from '@/lib/store/hooks/use-recent-clients';
import { newEventId } from '@/lib/store/new-event-id';
import { command, useOwnWorld } from './own-world';

useOwnWorld();

it('search finds by name, number and e-mail, follows new clients, and finds nobody for an empty query', async () => {
  const { result, rerender } = renderHook(({ query }) => useClientSearch(query), { initialProps: { query: '' } });
  await waitFor(() => expect(result.current).toEqual([]));
  const name = 'ООО «Ромашка»';
  const input = { name, phones: ['+7 916 123-45-67'], emails: ['ivan@romashka.example'] };
  const { client } = await command('createClient', { newClient: { name } }, input);
  for (const query of ['ромашка', '8 916 123 45 67', '4567', 'ivan@']) {
    rerender({ query });
    await waitFor(() => expect(result.current).toMatchObject([{ id: client, name, kinds: ['none'], noteCount: 0 }]));
    rerender({ query: 'nobody' });
    await waitFor(() => expect(result.current).toEqual([]));
  }
});

it('recent clients are those written about last', async () => {
  const { result } = renderHook(() => useRecentClients(2));
  const start = Date.now();
  const ids: string[] = [];
  for (const [index, name] of ['A', 'B', 'C'].entries())
    ids.push((await command('createClient', { newClient: { name } }, { name }, start + index)).client);
  await waitFor(() => expect(result.current?.map(({ name }) => name)).toEqual(['C', 'B']));
  await command('logTime', { client: ids[0]! }, { minutes: 5, happenedAt: start }, start + 10);
  await waitFor(() => expect(result.current?.map(({ name }) => name)).toEqual(['A', 'C']));
});

it('follows what another window imports', async () => {
  const { result } = renderHook(() => useRecentClients(5));
  await waitFor(() => expect(result.current).toEqual([]));
  const event = {
    v: 1,
    id: newEventId(Date.now()),
    client: 'c'.repeat(22),
    author: 'u-boris',
    at: Date.now(),
    type: 'client.seen',
    body: { name: 'Ann' },
  };
  const text = JSON.stringify({ format: 'sideline-backup', version: 1, exportedAt: new Date().toISOString(), events: [event] });
  const other = new SidelineDatabase(); // its own connection to the same database, as a second window has
  const preview = await previewBackup(text, { settings: { policy: null }, now: Date.now(), db: other });
  if ('problem' in preview) throw new Error(preview.problem.code);
  await importBackup(preview, { now: Date.now(), db: other });
  other.close();
  await waitFor(() => expect(result.current?.map(({ name }) => name)).toEqual(['Ann']));
});

it('summaries come in the order asked for, unknown ids are left out, merged ones give the whole', async () => {
  const [a, b] = [
    await command('createClient', { newClient: { name: 'A' } }, { name: 'A' }),
    await command('createClient', { newClient: { name: 'B' } }, { name: 'B' }),
  ];
  const { result } = renderHook(() => useClientSummaries([b.client, 'x'.repeat(22), a.client]));
  await waitFor(() => expect(result.current?.map(({ id }) => id)).toEqual([b.client, a.client]));
  const { client } = await command('sameRecord', { client: a.client }, { other: b.client });
  await waitFor(() => expect(result.current?.map(({ id }) => id)).toEqual([client, client]));
});
