import { useDue } from '@/components/cards/use-due';
import { useWords } from '@/components/ui';
import { earliestEnd } from '@/lib/domain/case/early-end';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';

/** B-legal: the day chosen to end it comes before the notice is over. */
export function NoticeNote({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const { day } = useDue(view);
  const early = earliestEnd(red, view.policy, view.now);
  if (!early) return null;
  return <p>{t('prepare:term.early', { told: day(early.told), date: day(early.first) })}</p>;
}
