import { UserText, useWords } from '@/components/ui';
import type { YellowState } from '@/lib/domain/state';
import { tellReminderAt, yellowPhase } from '@/lib/domain/yellow-card';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { SentLines } from '../letter';
import { useDue } from '../use-due';

/** What stands and what is due next, for each phase of a yellow card. */
export function YellowLines({ view, card }: { view: ClientView; card: YellowState }) {
  const { t } = useWords();
  const { dayAt, day, due, dueAt } = useDue(view);
  const { plan, delivered } = card;
  const answer = card.answer ?? delivered?.heard; // K-heard
  const phase = yellowPhase(card, view.now);
  const channel = (id: typeof plan.channel) => t(`domain:channel.${id}`);

  if (phase === 'planned') {
    const remindAt = tellReminderAt(card, view.policy);
    return (
      <>
        <p>{t('cards:yellow.planned')}</p>
        <p>
          {plan.tellOn && t('cards:yellow.tellOn', { date: day(plan.tellOn), due: due(plan.tellOn) })}{' '}
          {plan.tellBy && t('cards:yellow.tellBy', { who: plan.tellBy, channel: channel(plan.channel) })}
        </p>
        <p>
          {view.now < remindAt && t('cards:yellow.remindOn', { date: dayAt(remindAt) })}{' '}
          {t('cards:yellow.lapsesUntold', { date: dayAt(card.endsAt) })}
        </p>
      </>
    );
  }
  return (
    <>
      {delivered && (
        <p>
          {t('cards:yellow.told', { date: dayAt(delivered.deliveredAt), channel: channel(delivered.channel) })}{' '}
          {t(delivered.saidParting ? 'cards:yellow.saidParting' : 'cards:yellow.didNotSayParting')}
        </p>
      )}
      <SentLines state={view.state} about={card.ref} />
      {phase === 'delivered' && <p>{t('cards:yellow.review', { date: dayAt(card.endsAt), due: dueAt(card.endsAt) })}</p>}
      {(phase === 'lapsed' || phase === 'lapsed-untold') && <p>{t('cards:yellow.lapsed', { date: dayAt(card.endsAt) })}</p>}
      {card.lifted && (
        <UserText block>{t('cards:yellow.lifted', { date: dayAt(card.lifted.at), reason: card.lifted.reason })}</UserText>
      )}
      {card.withdrawn && (
        <UserText block>
          {t('cards:yellow.withdrawn', { date: dayAt(card.withdrawn.at), reason: card.withdrawn.reason })}
        </UserText>
      )}
      {card.renewals.map(({ ref, at, reason }) => (
        <UserText block key={ref}>
          {t('cards:yellow.renewed', { date: dayAt(at), reason })}
        </UserText>
      ))}
      {answer && (
        <UserText block>
          {answer.words
            ? t('cards:yellow.answerWords', { answer: t(`domain:response.${answer.response}`), words: answer.words })
            : t('cards:yellow.answer', { answer: t(`domain:response.${answer.response}`) })}
        </UserText>
      )}
      {card.looks.map(({ ref, by, result, words }) => (
        <UserText block key={ref}>
          {t('cards:yellow.looked', { who: by, result: t(`domain:lookResult.${result}`), words })}
        </UserText>
      ))}
    </>
  );
}
