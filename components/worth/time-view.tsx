import { Stack, useWords, View } from '@/components/ui';
import type { ClientFormProps } from '@/components/client/profile';
import { usePolicy } from '@/lib/store/hooks/use-policy';
import { CapText } from './cap-text';
import { LogTime } from './log-time';
import { StartTimer } from './start-timer';
import { TimeEntries } from './time-entries';

/** C-cost, D-time-cap: the timer, time entered by hand, and what was logged so far. */
export function TimeView({ subject, view, onDone }: ClientFormProps) {
  const { t } = useWords();
  const policy = usePolicy();
  if (!policy) return null;
  return (
    <View title={t('worth:time.title')} onBack={onDone}>
      <Stack gap={4}>
        <StartTimer subject={subject} view={view} />
        {view && <CapText view={view} />}
        <LogTime subject={subject} view={view} timeZone={policy.timeZone} />
        {view && <TimeEntries view={view} />}
      </Stack>
    </View>
  );
}
