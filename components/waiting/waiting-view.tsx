import type { PanelView } from '@/components/ui';
import { useWords, View } from '@/components/ui';
import type { NoteBody } from '@/lib/schema/note';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { AnswerAttention } from './answer-attention';
import { DecideQuarrel } from './decide-quarrel';
import { RequestAttention } from './request-attention';
import { WeighQuarrel } from './weigh-quarrel';

export interface WaitingViewProps {
  view: ClientView;
  shown: Extract<PanelView, { name: 'attention.ask' | 'quarrel.weigh' } | { name: 'attention.answer' | 'quarrel.decide' }>;
  /** Link of the page in front. */
  evidence: NoteBody['evidence'];
  onDone: () => void;
}

/** Asking the manager, and answering what was asked (B-staff, B-public). */
export function WaitingView({ view, shown, evidence, onDone }: WaitingViewProps) {
  const { t } = useWords();
  const { attention, quarrels } = view.state;
  if (shown.name === 'attention.ask') return <RequestAttention view={view} evidence={evidence} onDone={onDone} />;
  if (shown.name === 'quarrel.weigh') return <WeighQuarrel view={view} evidence={evidence} onDone={onDone} />;
  const call = shown.name === 'attention.answer' ? attention.find(({ ref }) => ref === shown.ref) : undefined;
  if (call) return <AnswerAttention view={view} item={call} onDone={onDone} />;
  const quarrel = shown.name === 'quarrel.decide' ? quarrels.find(({ ref }) => ref === shown.ref) : undefined;
  if (quarrel) return <DecideQuarrel view={view} item={quarrel} onDone={onDone} />;
  return (
    <View title={t('waiting:section')} onBack={onDone}>
      <p>{t('cards:gone')}</p>
    </View>
  );
}
