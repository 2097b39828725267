import { useMemo } from 'react';
import { type Commands, useCommands } from '@/lib/store/hooks/use-commands';
import { useAnnouncements } from './announcements';
import { useFormats } from './use-formats';
import { useWords } from './use-words';

/** Commands whose warnings (carried out, but there is something to know, e.g. the clock was set back) are shown to the user. */
export function useWarnedCommands(): Commands {
  const { run } = useCommands();
  const { t } = useWords();
  const { duration } = useFormats();
  const warn = useAnnouncements((state) => state.warn);
  return useMemo(
    () => ({
      run: async (name, target, input) => {
        const result = await run(name, target, input);
        if (result.ok && result.warning) {
          const { code, params } = result.warning;
          warn(t(`errors:warning.${code}`, { duration: duration(params.ms) }));
        }
        return result;
      },
    }),
    [run, t, duration, warn],
  );
}
