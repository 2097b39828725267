import { MessageCircleWarning, Phone } from 'lucide-react';
import { useState } from 'react';
import { Button, Icon, Row, useWords, View } from '@/components/ui';
import { mayNameParting } from '@/lib/domain/may-name-parting';
import type { YellowState } from '@/lib/domain/state';
import type { ItemActionProps } from '../action-props';
import { ReadyCheck } from '../ready-check';
import { ScriptBar } from '../script-bar';
import { ScriptLines } from '../script-lines';
import { useReady } from '../use-ready';
import { DeliverYellowCard } from './deliver-yellow-card';
import { useWarningScript } from './use-warning-script';
import styles from './warning-talk.module.css';

/** B-yellow-talk: readiness, then the script, then "I told the client"; all in one place. */
export function WarningTalk({ view, item, onDone }: ItemActionProps<YellowState>) {
  const { t } = useWords();
  const ready = useReady(view.state.id, item.ref);
  const [isTold, setTold] = useState(false);
  const namesParting = mayNameParting(view.state, item.plan, view.policy); // B-legal-early
  const inUse = useWarningScript(view, item, namesParting);
  if (isTold) return <DeliverYellowCard view={view} item={item} onDone={onDone} />;
  return (
    <View title={t('cards:talk.title')} onBack={onDone}>
      <p>{t('cards:issue.issued')}</p>
      {!namesParting && (
        <p className={styles.hush}>
          <Icon of={MessageCircleWarning} /> {t('cards:issue.withoutParting')}
        </p>
      )}
      {ready && <ReadyCheck value={ready.values} onChange={ready.set} coolMinutes={view.policy.coolMinutes} now={Date.now} />}
      <ScriptBar client={view.state.id} {...inUse} />
      {inUse.script && <ScriptLines script={inUse.script} lang={inUse.lang} />}
      <div className={styles.foot}>
        <Row>
          <Button tone="primary" icon={Phone} onPress={() => setTold(true)}>
            {t('cards:yellow.iTold')}
          </Button>
          <Button tone="quiet" onPress={onDone}>
            {t('cards:later')}
          </Button>
        </Row>
      </div>
    </View>
  );
}
