import { UserText, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { useNames } from '../form';
import { useDue } from '../use-due';

/** Who proposed and decided a red card, and when. */
export function RedLines({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const names = useNames();
  const { dayAt } = useDue(view);
  const { approved, declined, withdrawn } = red;
  const stamped = (stamp: { at: number; author: string }) => ({ date: dayAt(stamp.at), who: names.author(stamp.author) });
  return (
    <>
      <p>{t('cards:red.proposedBy', stamped(red))}</p>
      {approved && <p>{t('cards:red.approvedBy', stamped(approved))}</p>}
      {declined && <UserText block>{t('cards:red.declinedBy', { ...stamped(declined), reason: declined.reason })}</UserText>}
      {withdrawn && (
        <UserText block>{t('cards:red.withdrawnBy', { date: dayAt(withdrawn.at), reason: withdrawn.reason })}</UserText>
      )}
    </>
  );
}
