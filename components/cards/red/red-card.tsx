import { RectangleVertical } from 'lucide-react';
import { ActionMenu, Button, Disclosure, usePanelView, useWords } from '@/components/ui';
import { redPhase } from '@/lib/domain/red-card';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { DecisionFileButton } from '@/components/decision/decision-file-button';
import { LiveCard } from '../live-card';
import { RedFacts } from './red-facts';
import { RedLines } from './red-lines';
import { useRole } from './use-role';

export interface RedCardProps {
  view: ClientView;
  red: RedState;
  /** Shown in its case: no way there is needed. */
  isInCase?: boolean;
  /** Level of its heading. */
  level?: 2 | 3;
}

/** A red card: proposed, approved, declined, withdrawn or closed (B-manager). */
export function RedCard({ view, red, isInCase, level }: RedCardProps) {
  const { t } = useWords();
  const open = usePanelView((state) => state.open);
  const { isAlone, isManager } = useRole();
  const phase = redPhase(red);
  const { ref } = red;
  const isLive = phase === 'proposed' || phase === 'approved';
  return (
    <LiveCard
      title={t('domain:status.red')}
      level={level}
      icon={RectangleVertical}
      tone={isLive ? 'red' : 'plain'}
      phase={t(`domain:redPhase.${phase}`)}
      actions={
        <>
          {phase === 'proposed' && isManager && (
            <Button tone="primary" onPress={() => open({ name: 'card.red.decide', ref })}>
              {t('cards:red.decideTitle')}
            </Button>
          )}
          {!isInCase && (isLive || phase === 'closed') && (
            <Button tone={phase === 'approved' ? 'primary' : 'plain'} onPress={() => open({ name: 'case', ref })}>
              {t('cards:red.goCase')}
            </Button>
          )}
          {!red.withdrawn && <DecisionFileButton client={view.state.id} request={red} answer={red.approved ?? red.declined} />}
          {isLive && (
            <ActionMenu
              label={t('cards:more')}
              actions={[
                {
                  label: t(phase === 'proposed' ? 'cards:red.withdraw' : 'cards:red.withdrawRed'),
                  onAction: () => open({ name: 'card.red.withdraw', ref }),
                },
              ]}
            />
          )}
        </>
      }
    >
      <RedLines view={view} red={red} />
      <Disclosure label={t('cards:red.details')}>
        <RedFacts red={red} />
      </Disclosure>
      {phase === 'proposed' && <p>{t(isAlone ? 'cards:red.waitsAlone' : 'cards:red.waits')}</p>}
    </LiveCard>
  );
}
