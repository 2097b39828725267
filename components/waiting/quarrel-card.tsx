import { Megaphone } from 'lucide-react';
import { useNames } from '@/components/cards/form/use-names';
import { FactList } from '@/components/cards/fact-list';
import { LiveCard } from '@/components/cards/live-card';
import { DecisionFileButton } from '@/components/decision/decision-file-button';
import { Button, usePanelView, UserText, useFormats, useWords } from '@/components/ui';
import type { QuarrelState } from '@/lib/domain/state';
import type { WaitingCardProps } from './attention-card';
import { Links } from './links';

/** B-public: a quarrel in public: the four answers, and what the manager decided. */
export function QuarrelCard({ view, item, isInForm, level = isInForm ? 2 : 3 }: WaitingCardProps<QuarrelState>) {
  const { t } = useWords();
  const formats = useFormats();
  const names = useNames();
  const open = usePanelView((panel) => panel.open);
  const { decided } = item;
  const who = names.author(item.author);
  if (who === '') return null; // a moment until names are read: then nothing moves under the pointer
  return (
    <LiveCard
      title={t('waiting:quarrel.title')}
      level={level}
      icon={Megaphone}
      tone={decided ? 'plain' : 'yellow'}
      phase={decided ? t(`waiting:quarrel.way.${decided.way}`) : t('waiting:quarrel.waits')}
      actions={
        <>
          {!decided && !isInForm && (
            <Button onPress={() => open({ name: 'quarrel.decide', ref: item.ref })}>{t('waiting:quarrel.decideTitle')}</Button>
          )}
          {decided && decided.way !== 'not-at-all' && !isInForm && (
            <Button onPress={() => open({ name: 'words', kind: 'public-quarrel' })}>{t('client:actions.words')}</Button>
          )}
          <DecisionFileButton client={view.state.id} request={item} answer={decided} />
        </>
      }
    >
      <UserText block>{item.what}</UserText>
      <Links evidence={item.evidence} />
      <FactList
        facts={[
          [t('waiting:quarrel.ground'), item.ground],
          [t('waiting:quarrel.follows'), item.follows],
          [t('waiting:quarrel.others'), item.others],
          [t('waiting:quarrel.standing'), item.standing],
          [t('waiting:quarrel.why'), decided?.reason],
        ]}
      />
      <p>{t('waiting:askedBy', { who, date: formats.dateTime(item.at) })}</p>
      {decided && <p>{t('waiting:answeredBy', { who: names.author(decided.author), date: formats.dateTime(decided.at) })}</p>}
    </LiveCard>
  );
}
