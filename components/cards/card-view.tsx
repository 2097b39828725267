import { type PanelView, useWords, View } from '@/components/ui';
import type { ActionProps, ItemActionProps } from './action-props';
import { useWhileMounted } from './form';
import { ReleaseHold } from './hold/release-hold';
import { SetHold } from './hold/set-hold';
import { TellHold } from './hold/tell-hold';
import { LogTalk } from './log-talk';
import { DecideRedCard } from './red/decide-red-card';
import { RedCardFlow } from './red/red-card-flow';
import { WithdrawRedCard } from './red/withdraw-red-card';
import { EndRemedy } from './remedy/end-remedy';
import { PerspectiveStep } from './remedy/perspective-step';
import { StartRemedy } from './remedy/start-remedy';
import { AnswerYellowCard } from './yellow/answer-yellow-card';
import { DeliverYellowCard } from './yellow/deliver-yellow-card';
import { IssueYellowCard } from './yellow/issue-yellow-card';
import { LiftYellowCard } from './yellow/lift-yellow-card';
import { LookAgainAtYellowCard } from './yellow/look-again-at-yellow-card';
import { RenewYellowCard } from './yellow/renew-yellow-card';
import { WarningTalk } from './yellow/warning-talk';
import { WithdrawYellowCard } from './yellow/withdraw-yellow-card';
import { YellowLetter } from './yellow/yellow-letter';

type CardPanelView = Extract<PanelView, { name: `card.${string}` }>;

export interface CardViewProps extends ActionProps {
  panel: CardPanelView;
}

/** Which form each `card.*` view of the panel shows. */
export function CardView({ view, panel, onDone: leave }: CardViewProps) {
  const onDone = useWhileMounted(leave);
  const { yellows, holds, remedies, reds } = view.state;
  const { ref, notes } = panel;
  /** A form about one item; if it is gone (another window withdrew it), the words say so. */
  const about = <Item extends { ref: string }>(
    items: readonly Item[],
    Form: (props: ItemActionProps<Item>) => React.ReactNode,
  ) => {
    const item = items.find((one) => one.ref === ref);
    return item ? <Form view={view} item={item} onDone={onDone} /> : <Gone onDone={onDone} />;
  };
  switch (panel.name) {
    case 'card.talk':
      return (
        <LogTalk
          view={view}
          notes={notes}
          kind={panel.talk ?? (panel.category === 'late-payment' ? 'debt' : 'informal')}
          onDone={onDone}
        />
      );
    case 'card.yellow':
      return <IssueYellowCard view={view} notes={notes} onDone={onDone} />;
    case 'card.yellow.talk':
      return about(yellows, WarningTalk);
    case 'card.yellow.deliver':
      return about(yellows, DeliverYellowCard);
    case 'card.yellow.answer':
      return about(yellows, AnswerYellowCard);
    case 'card.yellow.look':
      return about(yellows, LookAgainAtYellowCard);
    case 'card.yellow.renew':
      return about(yellows, RenewYellowCard);
    case 'card.yellow.lift':
      return about(yellows, LiftYellowCard);
    case 'card.yellow.letter':
      return about(yellows, YellowLetter);
    case 'card.yellow.withdraw':
      return about(yellows, WithdrawYellowCard);
    case 'card.hold':
      return <SetHold view={view} notes={notes} onDone={onDone} />;
    case 'card.hold.tell':
      return about(holds, TellHold);
    case 'card.hold.release':
      return about(holds, ReleaseHold);
    case 'card.perspective':
      return <PerspectiveStep view={view} onDone={onDone} />;
    case 'card.remedy':
      return <StartRemedy view={view} remedy={panel.remedy} onDone={onDone} />;
    case 'card.remedy.end':
      return about(remedies, EndRemedy);
    case 'card.red':
      return <RedCardFlow view={view} notes={notes} onDone={onDone} />;
    case 'card.red.decide':
      return about(reds, DecideRedCard);
    case 'card.red.withdraw':
      return about(reds, WithdrawRedCard);
    default:
      return <Gone onDone={onDone} />;
  }
}

function Gone({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  return (
    <View title={t('cards:title')} onBack={onDone}>
      <p>{t('cards:gone')}</p>
    </View>
  );
}
