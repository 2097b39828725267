import { useWords, UserText } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { FactList } from '../fact-list';
import { useNames } from '../form';
import { useDue } from '../use-due';

/** What is known of a red card, and who decided what when. */
export function RedLines({ view, red }: { view: ClientView; red: RedState }) {
  const { t } = useWords();
  const names = useNames();
  const { dayAt } = useDue(view);
  const { proposal, approved, declined, withdrawn } = red;
  const stamped = (stamp: { at: number; author: string }) => ({ date: dayAt(stamp.at), who: names.author(stamp.author) });
  return (
    <>
      <FactList
        facts={[
          [t('cards:red.ground'), t(`domain:ground.${proposal.ground}.name`)],
          [t('cards:reason'), proposal.reason],
          [t('cards:red.override'), proposal.override],
          [t('cards:red.opinion'), proposal.secondOpinion && `${proposal.secondOpinion.who}: ${proposal.secondOpinion.answer}`],
        ]}
      />
      <p>{t('cards:red.proposedBy', stamped(red))}</p>
      {approved && <p>{t('cards:red.approvedBy', stamped(approved))}</p>}
      {declined && <UserText block>{t('cards:red.declinedBy', { ...stamped(declined), reason: declined.reason })}</UserText>}
      {withdrawn && (
        <UserText block>{t('cards:red.withdrawnBy', { date: dayAt(withdrawn.at), reason: withdrawn.reason })}</UserText>
      )}
    </>
  );
}
