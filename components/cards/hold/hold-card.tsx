import { CirclePause } from 'lucide-react';
import { Button, usePanelView, UserText, useWords } from '@/components/ui';
import { calendarDaysBetween } from '@/lib/domain/day-rule';
import { holdPhase, holdRedFrom } from '@/lib/domain/hold';
import type { HoldState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { FactList } from '../fact-list';
import { SentLines } from '../letter';
import { LiveCard } from '../live-card';
import { useDue } from '../use-due';

/** A hold: why, until what, told or not, and from when parting can be proposed (A3-ladder). */
export function HoldCard({ view, hold }: { view: ClientView; hold: HoldState }) {
  const { t } = useWords();
  const open = usePanelView((state) => state.open);
  const { dayAt, dueAt } = useDue(view);
  const { ref, body, told, released } = hold;
  const { policy, now } = view;
  const redFrom = holdRedFrom(hold, policy);
  const days = told ? calendarDaysBetween(told.toldAt, now, policy.timeZone) : 0;
  return (
    <LiveCard
      title={t(released ? 'cards:hold.over' : 'cards:hold.title')}
      icon={CirclePause}
      tone={released ? 'plain' : 'hold'}
      phase={t(`domain:holdPhase.${holdPhase(hold)}`)}
      actions={
        released ? undefined : (
          <>
            {!told && (
              <Button tone="primary" onPress={() => open({ name: 'card.hold.tell', ref })}>
                {t('cards:hold.tell')}
              </Button>
            )}
            <Button onPress={() => open({ name: 'card.hold.release', ref })}>{t('cards:hold.release')}</Button>
          </>
        )
      }
    >
      <FactList
        facts={[
          [t('cards:hold.reason'), body.reason],
          [t('cards:hold.until'), body.until],
        ]}
      />
      {!told && !released && <p>{t('cards:hold.notTold')}</p>}
      {told && (
        <p>
          {t('cards:hold.told', { date: dayAt(told.toldAt), channel: t(`domain:channel.${told.channel}`) })}{' '}
          {!released && (days > 0 ? t('cards:hold.since', { count: days }) : t('cards:hold.sinceToday'))}
        </p>
      )}
      <SentLines state={view.state} about={ref} />
      {!released && redFrom !== undefined && (
        <p>{now >= redFrom ? t('cards:hold.nextNow') : t('cards:hold.next', { date: dayAt(redFrom), due: dueAt(redFrom) })}</p>
      )}
      {released && (
        <UserText block>
          {t('cards:hold.released', {
            date: dayAt(released.at),
            because: released.reason || t(`domain:holdReleased.${released.because}`),
          })}
        </UserText>
      )}
    </LiveCard>
  );
}
