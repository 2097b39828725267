import { useState } from 'react';
import { Button, Stack, useWords } from '@/components/ui';
import { openDebts } from '@/lib/domain/debt';
import { liveHold } from '@/lib/domain/hold';
import { liveYellow } from '@/lib/domain/yellow-card';
import { liveRed } from '@/lib/domain/red-card';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { DebtCard } from './hold/debt-card';
import { HoldCard } from './hold/hold-card';
import { RedCard } from './red/red-card';
import { RemedyCard } from './remedy/remedy-card';
import { NoCards } from './no-cards';
import { TalkCard } from './talk-card';
import { YellowCard } from './yellow/yellow-card';

const latestFirst = <T extends { at: number }>(items: readonly T[]): T[] => items.toSorted((a, b) => b.at - a.at);

/** Cards, holds, debts, measures and talks of a client: what stands and what is due next; what is over folds away. */
export function CardsSection({ view }: { view: ClientView }) {
  const { t } = useWords();
  const [showsOver, setShowsOver] = useState(false);
  const { state, policy, now } = view;
  const red = liveRed(state);
  const yellow = liveYellow(state, now);
  const hold = liveHold(state);
  const debts = openDebts(state, policy, now);
  const running = latestFirst(state.remedies.filter(({ ended }) => !ended));
  const over = latestFirst([
    ...state.reds
      .filter((one) => one !== red)
      .map((card) => ({ at: card.at, ref: card.ref, item: <RedCard view={view} red={card} /> })),
    ...state.yellows
      .filter((one) => one !== yellow)
      .map((card) => ({ at: card.at, ref: card.ref, item: <YellowCard view={view} card={card} /> })),
    ...state.holds
      .filter((one) => one !== hold)
      .map((one) => ({ at: one.at, ref: one.ref, item: <HoldCard view={view} hold={one} /> })),
    ...state.remedies
      .filter(({ ended }) => ended)
      .map((one) => ({ at: one.at, ref: one.ref, item: <RemedyCard remedy={one} /> })),
    ...state.talks.map((talk) => ({ at: talk.at, ref: talk.ref, item: <TalkCard talk={talk} /> })),
  ]);
  if (!red && !yellow && !hold && debts.length + running.length + over.length === 0) return <NoCards view={view} />;
  return (
    <section aria-labelledby="cards-heading">
      <Stack>
        <h2 id="cards-heading">{t('cards:title')}</h2>
        {red && <RedCard view={view} red={red} />}
        {yellow && <YellowCard view={view} card={yellow} />}
        {hold && <HoldCard view={view} hold={hold} />}
        {debts.map((ladder) => (
          <DebtCard key={ladder.note.ref} view={view} ladder={ladder} />
        ))}
        {running.map((remedy) => (
          <RemedyCard key={remedy.ref} remedy={remedy} />
        ))}
        {over.length > 0 && (
          <Button tone="quiet" aria-expanded={showsOver} onPress={() => setShowsOver(!showsOver)}>
            {showsOver ? t('cards:hideEarlier') : t('cards:showEarlier', { count: over.length })}
          </Button>
        )}
        {showsOver && over.map(({ ref, item }) => <div key={ref}>{item}</div>)}
      </Stack>
    </section>
  );
}
