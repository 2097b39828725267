import { Sparkles } from 'lucide-react';
import { useAction } from '@/components/cards/form';
import { useDue } from '@/components/cards/use-due';
import { Button, RefusalText, useWords } from '@/components/ui';
import type { RedState } from '@/lib/domain/state';
import { useDraft } from '@/lib/store/hooks/use-draft';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { asRows, type FieldValue } from './fields/field-value';
import { type TalkingPoint, talkingPoints } from './talking-points';

export interface SuggestPointsProps {
  view: ClientView;
  red: RedState;
  onFilled: (field: 'points') => void;
}

/** C-step3: fills in talking points from the facts, to be edited in one's own words. Offered while there are none. */
export function SuggestPoints({ view, red, onFilled }: SuggestPointsProps) {
  const { t } = useWords();
  const { day, dayAt } = useDue(view);
  const action = useAction(view.state.id);
  const draft = useDraft<unknown>(`case:${red.ref}:points`);
  const points = talkingPoints(view.state, red);
  const hasPoints = asRows(red.case.values.points as FieldValue | undefined).length > 0;
  if (points.length === 0 || hasPoints || draft.value) return null;
  const words = (point: TalkingPoint): string => {
    switch (point.kind) {
      case 'reason':
        return point.text;
      case 'agreement':
        return t('case:prepare.pointAgreement', { text: point.text });
      case 'incident':
        return t('case:prepare.pointWhat', { date: dayAt(point.happenedAt), text: point.text });
      default:
        return t('case:prepare.pointEnd', { date: day(point.day) });
    }
  };
  async function fill() {
    const value = points.map((point) => ({ point: words(point) }));
    if (await action.run('setCaseItem', { ref: red.ref, field: 'points', value })) onFilled('points');
  }
  return (
    <div>
      <Button icon={Sparkles} isPending={action.isPending} onPress={() => void fill()}>
        {t('case:prepare.suggest')}
      </Button>
      <RefusalText refusal={action.refusal} />
    </div>
  );
}
