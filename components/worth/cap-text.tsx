import { useFormats, useWords } from '@/components/ui';
import { timeCap } from '@/lib/domain/time-cap';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { useLength } from './use-length';
import styles from './worth.module.css';

/** D-time-cap: how much of the client's time is used up, with its sum. Nothing where there is no cap. */
export function CapText({ view: { state, policy, now } }: { view: ClientView }) {
  const { t } = useWords();
  const formats = useFormats();
  const length = useLength();
  const cap = timeCap(state, policy, now);
  if (!cap) return null;
  const params = { spent: length(cap.spent), cap: length(cap.minutes) };
  return (
    <p className={cap.left < 0 ? styles.warning : styles.quiet}>
      {t(cap.left < 0 ? 'worth:cap.over' : 'worth:cap.left', params)}{' '}
      {t('worth:cap.how', { minutes: formats.number(policy.capMinutesPer100) })}
    </p>
  );
}
