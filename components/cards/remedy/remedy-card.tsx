import { HeartHandshake } from 'lucide-react';
import { Button, useFormats, usePanelView, useWords } from '@/components/ui';
import type { RemedyState } from '@/lib/domain/state';
import { FactList } from '../fact-list';
import { LiveCard } from '../live-card';

/** A measure that was tried: agreed what, told when, in force from when, and how it went. */
export function RemedyCard({ remedy }: { remedy: RemedyState }) {
  const { t } = useWords();
  const formats = useFormats();
  const open = usePanelView((state) => state.open);
  const { ref, body, ended } = remedy;
  return (
    <LiveCard
      title={t(`domain:remedy.${body.remedy}.name`)}
      icon={HeartHandshake}
      tone="plain"
      phase={ended ? t(`domain:remedyOutcome.${ended.outcome}`) : t('cards:remedy.running')}
      actions={
        ended ? undefined : <Button onPress={() => open({ name: 'card.remedy.end', ref })}>{t('cards:remedy.end')}</Button>
      }
    >
      <p>{t('cards:remedy.since', { told: formats.day(body.toldOn), from: formats.day(body.from) })}</p>
      <FactList
        facts={[
          [t('cards:remedy.agreed'), body.agreed],
          [t('cards:remedy.backed'), body.backed],
          [t('cards:perspective.ourShare'), body.ourShare],
          [t('cards:remedy.theirSide'), body.theirSide],
          [t('cards:remedy.how'), ended?.how],
        ]}
      />
    </LiveCard>
  );
}
