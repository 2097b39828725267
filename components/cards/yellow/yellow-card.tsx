import { Phone, RectangleVertical, TriangleAlert } from 'lucide-react';
import { ActionMenu, Button, Disclosure, usePanelView, useWords } from '@/components/ui';
import type { YellowState } from '@/lib/domain/state';
import { needsSecondLook, yellowPhase } from '@/lib/domain/yellow-card';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { FactList } from '../fact-list';
import { LiveCard } from '../live-card';
import { YellowLines } from './yellow-lines';

/** A yellow card with its whole life: planned → told → lapsed, renewed, lifted, withdrawn or escalated (B-yellow). */
export function YellowCard({ view, card }: { view: ClientView; card: YellowState }) {
  const { t } = useWords();
  const open = usePanelView((state) => state.open);
  const phase = yellowPhase(card, view.now);
  const { ref, plan } = card;
  const isOver = phase !== 'planned' && phase !== 'delivered';
  const item = (label: string, name: `card.yellow.${string}`) => ({ label, onAction: () => open({ name, ref }) });
  const menu = [
    ...(phase === 'delivered'
      ? [
          item(t('cards:letter.title'), 'card.yellow.letter'),
          item(t('cards:yellow.renew'), 'card.yellow.renew'),
          item(t('cards:yellow.lift'), 'card.yellow.lift'),
        ]
      : []),
    item(t('cards:yellow.withdraw'), 'card.yellow.withdraw'),
  ];
  return (
    <LiveCard
      title={t(card.lastWarning ? 'domain:status.last-warning' : 'domain:status.yellow')}
      icon={card.lastWarning ? TriangleAlert : RectangleVertical}
      tone={isOver ? 'plain' : 'yellow'}
      phase={t(`domain:yellowPhase.${phase}`)}
      actions={
        isOver ? undefined : (
          <>
            {phase === 'planned' && (
              <>
                <Button tone="primary" icon={Phone} onPress={() => open({ name: 'card.yellow.talk', ref })}>
                  {t('cards:yellow.openTalk')}
                </Button>
                <Button onPress={() => open({ name: 'card.yellow.deliver', ref })}>{t('cards:yellow.iTold')}</Button>
              </>
            )}
            {phase === 'delivered' && needsSecondLook(card) && (
              <Button tone="primary" onPress={() => open({ name: 'card.yellow.look', ref })}>
                {t('cards:yellow.secondLook')}
              </Button>
            )}
            {phase === 'delivered' && (
              <Button onPress={() => open({ name: 'card.yellow.answer', ref })}>{t('cards:yellow.recordAnswer')}</Button>
            )}
            <ActionMenu label={t('cards:more')} actions={menu} />
          </>
        )
      }
    >
      <YellowLines view={view} card={card} />
      {phase === 'delivered' && needsSecondLook(card) && <p>{t('cards:yellow.lookDue')}</p>}
      <Disclosure label={t('cards:yellow.details')}>
        <FactList
          facts={[
            [t('cards:yellow.boundaryLabel'), plan.boundary],
            [t('cards:yellow.mustChangeLabel'), plan.mustChange],
            [t('cards:yellow.otherwiseLabel'), plan.otherwise],
          ]}
        />
      </Disclosure>
    </LiveCard>
  );
}
