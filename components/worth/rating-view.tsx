import { useAction } from '@/components/cards/form/use-action';
import { EmptyState, RefusalText, Segmented, Stack, Button, useWords, View } from '@/components/ui';
import { openDashboard } from '@/lib/browser/open-dashboard';
import { idealVerdict } from '@/lib/domain/ideal';
import { HIGHEST_MARK, LOWEST_MARK } from '@/lib/schema/trait';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { IdealSum } from './ideal-sum';

const MARKS = Array.from({ length: HIGHEST_MARK - LOWEST_MARK + 1 }, (_, index) => String(LOWEST_MARK + index));
const OPTIONS = MARKS.map((mark) => ({ id: mark, label: mark }));

/** D-ideal: one press a trait, kept at once, and the verdict with its sum. */
export function RatingView({ view, onDone }: { view: ClientView; onDone: () => void }) {
  const { t, language } = useWords();
  const { state, policy } = view;
  const action = useAction(state.id);
  const { traits } = policy;
  if (traits.length === 0) {
    return (
      <View title={t('worth:rating.title')} onBack={onDone}>
        <EmptyState title={t('worth:rating.noTraits')} text={t('worth:rating.noTraitsText')}>
          <Button tone="primary" onPress={() => void openDashboard('rules')}>
            {t('worth:rating.openRules')}
          </Button>
        </EmptyState>
      </View>
    );
  }
  return (
    <View title={t('worth:rating.title')} onBack={onDone}>
      <p>{t('worth:rating.intro')}</p>
      <Stack gap={4}>
        {traits.map(({ id, name }) => (
          <Segmented
            key={id}
            label={name[language]}
            options={OPTIONS}
            value={state.ratings[id] && String(state.ratings[id].value)}
            onChange={(mark) => void action.run('setRating', { trait: id, value: Number(mark) })}
          />
        ))}
        <RefusalText refusal={action.refusal} />
        <IdealSum verdict={idealVerdict(state.ratings, traits)} />
      </Stack>
    </View>
  );
}
