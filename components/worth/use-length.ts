import { useWords } from '@/components/ui';

/** A length of time in words: minutes → "25 min", "2 h", "7 h 12 min". Parts of a minute are rounded. */
export function useLength(): (minutes: number) => string {
  const { t } = useWords();
  return (minutes) => {
    const whole = Math.round(minutes);
    const [hours, rest] = [Math.floor(whole / 60), whole % 60];
    if (hours === 0) return t('worth:length.minutes', { minutes: rest });
    return rest === 0 ? t('worth:length.hours', { hours }) : t('worth:length.both', { hours, minutes: rest });
  };
}
