import { useFormats, useWords } from '@/components/ui';
import { coolUntil } from '@/lib/domain/case/cool-off';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';

/** B-cool: until when to wait before the call, once the questions were answered; nothing if it can begin. */
export function CoolDown({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const formats = useFormats();
  if (red.case.values.calm === undefined) return null;
  const until = coolUntil(red, view.policy);
  if (until === Number.POSITIVE_INFINITY) return <p>{t('cards:ready.waitWhy', { minutes: view.policy.coolMinutes })}</p>;
  return until > view.now ? <p>{t('case:prepare.coolWait', { time: formats.dateTime(until) })}</p> : null;
}
