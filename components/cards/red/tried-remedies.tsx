import { Button, Stack, usePanelView, useWords } from '@/components/ui';
import { groundRefusal } from '@/lib/domain/gates/red-ground';
import type { ClientView } from '@/lib/store/hooks/use-client';
import type { Ground } from './open-grounds';

/** Measures tried so far; where the ground needs one and there is none, the way to try it (B-red). */
export function TriedRemedies({ view, ground }: { view: ClientView; ground: Ground | undefined }) {
  const { t } = useWords();
  const open = usePanelView((state) => state.open);
  const { state, policy, now } = view;
  const isNeeded = ground !== undefined && groundRefusal(state, { ground }, policy, now)?.code === 'remedy-needed';
  return (
    <Stack gap={2}>
      <h2>{t('cards:red.remedies')}</h2>
      {state.remedies.length > 0 && (
        <ul>
          {state.remedies.map(({ ref, body, ended }) => (
            <li key={ref}>
              {t(`domain:remedy.${body.remedy}.name`)}:{' '}
              {ended ? t(`domain:remedyOutcome.${ended.outcome}`) : t('cards:remedy.running')}
            </li>
          ))}
        </ul>
      )}
      {state.remedies.length === 0 && <p>{t(isNeeded ? 'cards:red.remediesNone' : 'cards:red.remediesNotNeeded')}</p>}
      {isNeeded && (
        <div>
          <Button onPress={() => open({ name: 'card.remedy' })}>{t('cards:red.tryRemedy')}</Button>
        </div>
      )}
    </Stack>
  );
}
