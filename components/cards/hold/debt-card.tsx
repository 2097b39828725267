import { Banknote } from 'lucide-react';
import { Button, usePanelView, useFormats, useWords } from '@/components/ui';
import { calendarDaysBetween } from '@/lib/domain/day-rule';
import type { DebtLadder } from '@/lib/domain/debt';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { LiveCard } from '../live-card';
import { useDue } from '../use-due';
import { DebtSteps } from './debt-steps';

/** A3-ladder: one late payment, the dates of each step, and what is next. */
export function DebtCard({ view, ladder }: { view: ClientView; ladder: DebtLadder }) {
  const { t } = useWords();
  const formats = useFormats();
  const open = usePanelView((state) => state.open);
  const { dayAt } = useDue(view);
  const { note, limitEndsAt, due } = ladder;
  const { debt } = note.body;
  if (!debt) return null;
  const late = calendarDaysBetween(limitEndsAt, view.now, view.policy.timeZone);
  const sum = formats.money(debt.sum);
  return (
    <LiveCard
      title={t('cards:debt.title')}
      icon={Banknote}
      tone={due ? 'hold' : 'plain'}
      actions={
        <>
          {due === 'talk' && (
            <Button tone="primary" onPress={() => open({ name: 'card.talk', notes: [note.ref], category: 'late-payment' })}>
              {t('cards:start.talk')}
            </Button>
          )}
          {due === 'hold' && (
            <Button tone="primary" onPress={() => open({ name: 'card.hold', notes: [note.ref] })}>
              {t('cards:start.hold')}
            </Button>
          )}
          {due === 'red' && (
            <Button tone="primary" onPress={() => open({ name: 'card.red', notes: [note.ref] })}>
              {t('cards:start.red')}
            </Button>
          )}
          <Button onPress={() => open({ name: 'note.paid', ref: note.ref })}>{t('cards:debt.paid')}</Button>
        </>
      }
    >
      <p>
        {late > 0
          ? t('cards:debt.overdue', { sum, date: formats.day(debt.dueOn), count: late })
          : t('cards:debt.inside', { sum, date: dayAt(limitEndsAt) })}
      </p>
      <DebtSteps view={view} ladder={ladder} />
    </LiveCard>
  );
}
