import { Button, Stack, usePanelView, useWords, View } from '@/components/ui';
import { QuarrelCard } from '@/components/waiting/quarrel-card';
import type { ClientView } from '@/lib/store/hooks/use-client';

/** B-public: no words for an answer in public before the four questions are answered and a manager has decided on it. */
export function QuarrelFirst({ view, title, onDone }: { view: ClientView; title: string; onDone: () => void }) {
  const { t } = useWords();
  const open = usePanelView((panel) => panel.open);
  const last = view.state.quarrels.at(-1);
  return (
    <View title={title} onBack={onDone}>
      <Stack>
        <p>{t('waiting:quarrel.locked')}</p>
        {last && <QuarrelCard view={view} item={last} />}
        {last?.decided !== undefined || !last ? (
          <div>
            <Button tone="primary" onPress={() => open({ name: 'quarrel.weigh' })}>
              {t('waiting:quarrel.action')}
            </Button>
          </div>
        ) : null}
      </Stack>
    </View>
  );
}
