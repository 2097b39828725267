import { useWords, View } from '@/components/ui';
import { useChosenClient } from './chosen-client';
import { Finder } from './finder';

/** Search over the panel. */
export function PanelSearch({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  const choose = useChosenClient((state) => state.choose);
  return (
    <View title={t('search:title')} onBack={onDone}>
      <Finder
        autoFocus
        onChosen={(client) => {
          choose(client);
          onDone();
        }}
      />
    </View>
  );
}
