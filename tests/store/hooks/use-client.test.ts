// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { updateSettings } from '@/lib/settings/update-settings';
import { defaultPolicy } from '@/lib/schema/policy';
import { useClient } from '@/lib/store/hooks/use-client';
import { command, useOwnWorld } from './own-world';

useOwnWorld();
afterEach(() => vi.useRealTimers());

const DAY = 86_400_000;
const record = { key: 'demo:crm.example:contact:1', name: 'Ann' };
const note = (happenedAt: number, severity: 1 | 2 | 3 = 2) => ({
  category: 'disrespect',
  severity,
  happenedAt,
  channel: 'phone' as const,
  what: 'x',
});

describe('useClient', () => {
  it('is undefined while loading, then null for nobody', async () => {
    const { result } = renderHook(() => useClient(null));
    expect(result.current).toBeUndefined();
    await waitFor(() => expect(result.current).toBeNull());
    const unknown = renderHook(() => useClient('x'.repeat(22)));
    await waitFor(() => expect(unknown.result.current).toBeNull());
  });

  it('shows state, status, suggestions and events, newest first, and follows what is written elsewhere', async () => {
    const now = Date.now();
    const { client } = await command('logNote', { record }, note(now - DAY));
    const { result } = renderHook(() => useClient(client));
    await waitFor(() => expect(result.current?.state.name).toBe('Ann'));
    expect(result.current?.events.map(({ type }) => type)).toEqual(['note.logged', 'client.seen']);
    expect(result.current?.status).toMatchObject({ kinds: ['notes'], noteCount: 1 });
    await command('logNote', { client }, note(now - DAY, 3));
    await waitFor(() => expect(result.current?.status.noteCount).toBe(2));
    expect(result.current?.suggestions.map(({ rule }) => rule)).toContain('S-yellow');
  });

  it('never shows one client under the id of another', async () => {
    const one = await command('logNote', { record }, note(Date.now() - DAY));
    const two = await command('logNote', { newClient: { name: 'Bob' } }, note(Date.now() - DAY));
    const seen: [string, string | undefined][] = [];
    const { result, rerender } = renderHook(
      ({ id }) => {
        const view = useClient(id);
        seen.push([id, view?.state.name]);
        return view;
      },
      { initialProps: { id: one.client } },
    );
    await waitFor(() => expect(result.current?.state.name).toBe('Ann'));
    rerender({ id: two.client });
    await waitFor(() => expect(result.current?.state.name).toBe('Bob'));
    expect(seen.filter(([id, name]) => id === two.client && name === 'Ann')).toEqual([]);
  });

  it('follows a merge: the id that was merged away leads to the whole', async () => {
    const one = await command('logNote', { record }, note(Date.now() - DAY));
    const two = await command('logNote', { newClient: { name: 'Bob' } }, note(Date.now() - DAY));
    const { result } = renderHook(() => useClient(two.client));
    await waitFor(() => expect(result.current?.status.noteCount).toBe(1));
    await command('sameRecord', { client: one.client }, { other: two.client });
    await waitFor(() => expect(result.current?.status.noteCount).toBe(2));
  });

  it('becomes null when the client is erased', async () => {
    const { client } = await command('logNote', { record }, note(Date.now() - DAY));
    const { result } = renderHook(() => useClient(client));
    await waitFor(() => expect(result.current?.state.name).toBe('Ann'));
    await command('eraseClient', { client }, {});
    await waitFor(() => expect(result.current).toBeNull());
  });

  it('changes by itself when time passes: a card lapses after its review day (K-lift)', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: true });
    const start = Date.now();
    const { client, events } = await command('logNote', { record }, note(start - DAY, 3), start);
    const planned = await command(
      'issueYellowCard',
      { client },
      { boundary: 'b', mustChange: 'm', otherwise: 'o', notes: [events.at(-1)!] },
      start + 1,
    );
    await command(
      'deliverYellowCard',
      { client },
      { ref: planned.events[0]!, deliveredAt: start, channel: 'phone', saidParting: false },
      start + 2,
    );
    const { result } = renderHook(() => useClient(client));
    await waitFor(() => expect(result.current?.status.kinds).toEqual(['yellow', 'notes']));
    const reviewAt = result.current?.status.reviewAt ?? 0;
    await act(() => vi.advanceTimersByTimeAsync(reviewAt - Date.now() - 60_000));
    expect(result.current?.status.kinds).toEqual(['yellow', 'notes']);
    await act(() => vi.advanceTimersByTimeAsync(120_000));
    await waitFor(() => expect(result.current?.status.kinds).toEqual(['notes']));
  });

  it('derives anew when the policy changes', async () => {
    const { client } = await command('logNote', { record }, note(Date.now() - DAY));
    const { result } = renderHook(() => useClient(client));
    await waitFor(() => expect(result.current?.status.points.total).toBeCloseTo(3 * 0.5 ** (1 / 90), 3));
    await act(() => updateSettings({ policy: { ...defaultPolicy('UTC'), weights: { 1: 1, 2: 30, 3: 60 } } }));
    await waitFor(() => expect(result.current?.status.points.total).toBeGreaterThan(25));
  });
});
