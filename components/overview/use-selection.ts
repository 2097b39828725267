import { useCallback, useRef } from 'react';
import { useOverviewTools } from '@/lib/store/hooks/use-overview-tools';
import { useOverviewView } from './overview-state';

/** Which clients are ticked; by id, so that they stay ticked whatever is shown. */
export function useSelection() {
  const { ids } = useOverviewTools();
  const selected = useOverviewView((state) => state.selected);
  const set = useOverviewView((state) => state.set);
  /** Where the last tick was made: the start of a range. */
  const last = useRef<number | null>(null);

  const toggle = useCallback(
    async (id: string, index: number, isRange: boolean): Promise<void> => {
      const isOn = !useOverviewView.getState().selected.has(id);
      const start = last.current;
      last.current = index;
      const range = isRange && start !== null ? await ids(Math.min(start, index), Math.max(start, index) + 1) : [id];
      const next = new Set(useOverviewView.getState().selected);
      for (const one of range) {
        if (isOn) next.add(one);
        else next.delete(one);
      }
      set({ selected: next });
    },
    [ids, set],
  );

  /** Ticks all that fit, however many; if all are, takes every tick away. */
  async function toggleAll(count: number): Promise<void> {
    const all = await ids(0, count);
    const now = useOverviewView.getState().selected;
    set({ selected: all.every((id) => now.has(id)) ? new Set() : new Set([...now, ...all]) });
  }

  return {
    selected,
    toggle: useCallback((...at: Parameters<typeof toggle>) => void toggle(...at), [toggle]),
    toggleAll,
    clear: () => set({ selected: new Set() }),
  };
}
