import { useFormats, useWords } from '@/components/ui';

const MEGABYTE = 1_000_000;

/** A backup in words: when it was made, how many entries it holds, how large it is. */
export function useBackupFacts({ at, events, size }: { at: number; events: number; size: number }): {
  date: string;
  facts: string;
} {
  const { t } = useWords();
  const { dateTime, number } = useFormats();
  const date = dateTime(at);
  const large =
    size < MEGABYTE
      ? t('backup:auto.kilobytes', { size: number(Math.ceil(size / 1_000)) })
      : t('backup:auto.megabytes', { size: number(Math.ceil(size / (MEGABYTE / 10)) / 10) });
  return { date, facts: [date, t('backup:auto.entries', { count: events }), large].join(' · ') };
}
