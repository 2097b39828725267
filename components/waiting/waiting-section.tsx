import { Stack, useWords } from '@/components/ui';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { AttentionCard } from './attention-card';
import { QuarrelCard } from './quarrel-card';

/** B-staff, B-public: what waits for the manager stands above all else; what was answered last stays below it. */
export function WaitingSection({ view }: { view: ClientView }) {
  const { t } = useWords();
  const { attention, quarrels } = view.state;
  const latest = <T extends { at: number }>(items: readonly T[], isDone: (item: T) => boolean): T[] => {
    const done = items.findLast(isDone);
    return [...items.filter((item) => !isDone(item)), ...(done ? [done] : [])];
  };
  const calls = latest(attention, ({ answered }) => answered !== undefined);
  const disputes = latest(quarrels, ({ decided }) => decided !== undefined);
  if (calls.length + disputes.length === 0) return null;
  return (
    <section aria-labelledby="waiting-heading">
      <Stack>
        <h2 id="waiting-heading">{t('waiting:section')}</h2>
        {calls.map((item) => (
          <AttentionCard key={item.ref} view={view} item={item} />
        ))}
        {disputes.map((item) => (
          <QuarrelCard key={item.ref} view={view} item={item} />
        ))}
      </Stack>
    </section>
  );
}
