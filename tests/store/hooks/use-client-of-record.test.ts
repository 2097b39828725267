// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { PageRecord } from '@/lib/messages/protocol';
import { useClientOfRecord } from '@/lib/store/hooks/use-client-of-record';
import { command, useOwnWorld } from './own-world';

useOwnWorld();

const page = (id: string): PageRecord => ({
  key: `demo:crm.example:contact:${id}`,
  system: 'demo',
  kind: 'contact',
  name: id,
  emails: [],
  phones: [],
  taxIds: [],
});
const note = () => ({
  category: 'disrespect',
  severity: 1 as const,
  happenedAt: Date.now() - 1_000,
  channel: 'phone' as const,
  what: 'x',
});

it('says whose record it is once something is written about it, and to which companies it belongs', async () => {
  const ann = page('ann');
  const { result } = renderHook(() => useClientOfRecord(ann));
  expect(result.current).toBeUndefined();
  await waitFor(() => expect(result.current).toEqual({ client: null, companies: [] }));
  const { client } = await command('logNote', { record: { key: ann.key, name: 'Ann' } }, note());
  await waitFor(() => expect(result.current?.client).toBe(client));
  const acme = await command('createClient', { newClient: { name: 'Acme' } }, { name: 'Acme' });
  await command('belongsRecord', { client: acme.client }, { record: { key: ann.key, name: 'Ann' } });
  await waitFor(() => expect(result.current?.companies).toEqual([{ client: acme.client, name: 'Acme', kinds: ['none'] }]));
});

it('never answers for the record shown before', async () => {
  await command('logNote', { record: { key: page('ann').key, name: 'Ann' } }, note());
  const seen: [string, unknown][] = [];
  const { result, rerender } = renderHook(
    ({ record }) => {
      const answer = useClientOfRecord(record);
      seen.push([record.key, answer?.client]);
      return answer;
    },
    { initialProps: { record: page('ann') } },
  );
  await waitFor(() => expect(result.current?.client).toEqual(expect.any(String)));
  rerender({ record: page('bob') });
  await waitFor(() => expect(result.current?.client).toBeNull());
  expect(seen.filter(([key, client]) => key === page('bob').key && typeof client === 'string')).toEqual([]);
});

it('has nothing to say without a record', async () => {
  const { result } = renderHook(() => useClientOfRecord(null));
  await waitFor(() => expect(result.current).toEqual({ client: null, companies: [] }));
});
