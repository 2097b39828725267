import { FactList } from '@/components/cards/fact-list';
import { YellowLines } from '@/components/cards/yellow/yellow-lines';
import { useWords } from '@/components/ui';
import { yellowPhase } from '@/lib/domain/yellow-card';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { WhoWhen } from '@/components/client/history/who-when';
import { Entry } from './entry';
import { Part } from './part';

/** Yellow cards with their whole life: what they said, when they were told, what the client answered, second looks. */
export function CardsPart({ view }: { view: ClientView }) {
  const { t } = useWords();
  const { yellows } = view.state;
  if (yellows.length === 0) return null;
  return (
    <Part title={t('document:part.warnings')}>
      {yellows.map((card) => (
        <Entry
          key={card.ref}
          title={`${t(card.lastWarning ? 'domain:status.last-warning' : 'domain:status.yellow')} · ${t(`domain:yellowPhase.${yellowPhase(card, view.now)}`)}`}
        >
          <FactList
            facts={[
              [t('cards:yellow.boundaryLabel'), card.plan.boundary],
              [t('cards:yellow.mustChangeLabel'), card.plan.mustChange],
              [t('cards:yellow.otherwiseLabel'), card.plan.otherwise],
              [t('document:toldBy'), card.delivered?.by],
            ]}
          />
          <YellowLines view={view} card={card} />
          <WhoWhen author={card.author} at={card.at} />
        </Entry>
      ))}
    </Part>
  );
}
