import { useWords, View } from '@/components/ui';
import { Finder } from './finder';

/** Search over the panel. */
export function PanelSearch({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  return (
    <View title={t('search:title')} onBack={onDone}>
      <Finder autoFocus />
    </View>
  );
}
