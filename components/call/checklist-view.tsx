import { Phone } from 'lucide-react';
import { Button, type PanelView, Row, usePanelView, useWords, View } from '@/components/ui';
import { liveRed } from '@/lib/domain/red-card';
import { liveYellow } from '@/lib/domain/yellow-card';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { checklist } from './checklist';
import { ChecklistItem } from './checklist-item';
import { redToCall } from './red-to-call';
import styles from './checklist-view.module.css';

export interface ChecklistViewProps {
  view: ClientView;
  onDone: () => void;
}

/** Before phoning (domain section 7): what stops the call, what is open, what to bear in mind; and the way into the talk. */
export function ChecklistView({ view, onDone }: ChecklistViewProps) {
  const { t } = useWords();
  const open = usePanelView((state) => state.open);
  const { state, policy, now } = view;
  const red = liveRed(state);
  const toCall = redToCall(view);
  const yellow = liveYellow(state, now);
  const checks = checklist(state, policy, now);
  /** The talk takes the place of the list: when it is over, nobody is told to phone. */
  const goTo = (next: PanelView) => {
    onDone();
    open(next);
  };
  const stops = checks.filter((check) => check.state === 'stop').length;
  const todo = checks.filter((check) => check.state === 'todo').length;
  const summary =
    stops > 0 ? t('call:checklist.stop') : todo > 0 ? t('call:checklist.open', { count: todo }) : t('call:checklist.ready');
  return (
    <View title={t('call:checklist.title')} onBack={onDone}>
      <p className={styles.summary} data-state={stops > 0 ? 'stop' : todo > 0 ? 'todo' : 'ok'}>
        {summary}
      </p>
      <ul className={styles.list}>
        {checks.map((check, index) => (
          <ChecklistItem key={`${check.id} ${index}`} check={check} redRef={red?.ref} />
        ))}
      </ul>
      <Row>
        {toCall && (
          <Button tone="primary" icon={Phone} onPress={() => goTo({ name: 'call', ref: toCall.ref })}>
            {t('call:checklist.openCall')}
          </Button>
        )}
        {yellow && !yellow.delivered && (
          <Button
            tone={red ? 'plain' : 'primary'}
            icon={Phone}
            onPress={() => goTo({ name: 'card.yellow.talk', ref: yellow.ref })}
          >
            {t('call:checklist.openTalk')}
          </Button>
        )}
        <Button tone="quiet" onPress={onDone}>
          {t('call:checklist.goOn')}
        </Button>
      </Row>
    </View>
  );
}
