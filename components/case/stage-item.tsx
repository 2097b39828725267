import { CircleCheck, CircleDot, Lock } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { useNames } from '@/components/cards/form';
import { useDue } from '@/components/cards/use-due';
import { cx, Icon, Stack, Tag, UserText, useWords } from '@/components/ui';
import type { StageView } from '@/lib/domain/case/case-stages';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { LockReason } from './lock-reason';
import { ReopenStage } from './reopen-stage';
import { StageBody } from './stage-body';
import styles from './stage-list.module.css';
import { StageSummary } from './stage-summary';

export interface StageItemProps {
  view: ClientView;
  red: RedState;
  stage: StageView;
  /** From 1. */
  number: number;
  isCurrent: boolean;
  isExpanded: boolean;
  onToggle: () => void;
}

const ICONS = { open: CircleDot, closed: CircleCheck, locked: Lock, 'not-required': CircleDot } as const;

/** One stage in the list: open to work in, closed with its summary, or locked with the reason. */
export function StageItem({ view, red, stage, number, isCurrent, isExpanded, onToggle }: StageItemProps) {
  const { t } = useWords();
  const { dayAt } = useDue(view);
  const names = useNames();
  const name = t(`domain:caseStage.${stage.stage}.name`);
  const closed = red.case.closed[stage.stage];
  const panelId = `stage-${stage.stage}`;
  return (
    <li className={cx(styles.stage, isCurrent && styles.current)} aria-current={isCurrent ? 'step' : undefined}>
      <h2 className={styles.heading}>
        <Button
          className={styles.toggle}
          aria-expanded={isExpanded}
          aria-controls={isExpanded ? panelId : undefined}
          onPress={onToggle}
        >
          <Icon of={ICONS[stage.state]} className={styles[stage.state]} />
          <span className={styles.number}>{number}</span>
          <span className={styles.name}>{name}</span>
          <Tag>{t(isCurrent ? 'case:stages.current' : `case:stages.${stage.state}`)}</Tag>
        </Button>
      </h2>
      {isExpanded && (
        <Group id={panelId} aria-label={t('case:stages.label', { n: number, stage: name })} className={styles.panel}>
          {stage.state === 'closed' && closed && (
            <Stack>
              <p className={styles.intro}>
                {t('case:stages.closedBy', { date: dayAt(closed.at), who: names.author(closed.author) })}
              </p>
              {closed.override && <UserText block>{t('case:stages.overridden', { why: closed.override })}</UserText>}
              <StageSummary stage={stage.stage} red={red} />
              <ReopenStage client={view.state.id} red={red} stage={stage.stage} />
            </Stack>
          )}
          {stage.state === 'locked' && <LockReason refusal={stage.refusal} />}
          {(stage.state === 'open' || stage.state === 'not-required') && <StageBody view={view} red={red} stage={stage} />}
        </Group>
      )}
    </li>
  );
}
