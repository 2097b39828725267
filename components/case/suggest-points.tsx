import { Sparkles } from 'lucide-react';
import { useAction } from '@/components/cards/form';
import { scriptLanguage } from '@/components/cards/script-language';
import { Button, RefusalText, useWords } from '@/components/ui';
import { dayOf } from '@/lib/domain/day-rule';
import type { RedState } from '@/lib/domain/state';
import { formatDay } from '@/lib/playbook/format-day';
import { useDraft } from '@/lib/store/hooks/use-draft';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { asRows, type FieldValue } from './fields/field-value';
import { type TalkingPoint, talkingPoints } from './talking-points';

export interface SuggestPointsProps {
  view: ClientView;
  red: RedState;
  onFilled: (field: 'points') => void;
}

/** C-step3: fills in talking points from the facts, to be edited in one's own words, in the language of the script that they
 * become part of. Offered while there are none. */
export function SuggestPoints({ view, red, onFilled }: SuggestPointsProps) {
  const { t, wordsIn, language } = useWords();
  const lang = scriptLanguage(view.state, language);
  const said = wordsIn(lang);
  const day = (text: string) => formatDay(text, lang) ?? text;
  const action = useAction(view.state.id);
  const draft = useDraft<unknown>(`case:${red.ref}:points`);
  const points = talkingPoints(view.state, red, view.policy);
  const hasPoints = asRows(red.case.values.points as FieldValue | undefined).length > 0;
  if (points.length === 0 || hasPoints) return null;
  const words = (point: TalkingPoint): string => {
    switch (point.kind) {
      case 'reason':
        return point.text;
      case 'agreement':
        return said('case:prepare.pointAgreement', { text: point.text });
      case 'incident':
        return said('case:prepare.pointWhat', { date: day(dayOf(point.happenedAt, view.policy.timeZone)), text: point.text });
      case 'clause':
        return said('prepare:point.clause', { text: point.text });
      case 'finish':
        return said('prepare:point.finish', { count: point.count });
      case 'firms':
        return said('prepare:point.firms', { names: point.names });
      default:
        return said('case:prepare.pointEnd', { date: day(point.day) });
    }
  };
  async function fill() {
    const value = points.map((point) => ({ point: words(point) }));
    if (await action.run('setCaseItem', { ref: red.ref, field: 'points', value })) onFilled('points');
  }
  return (
    <div>
      {/* It keeps its place once something is typed: what stands below must not move under the pointer. */}
      <Button icon={Sparkles} isDisabled={Boolean(draft.value)} isPending={action.isPending} onPress={() => void fill()}>
        {t('case:prepare.suggest')}
      </Button>
      <RefusalText refusal={action.refusal} />
    </div>
  );
}
