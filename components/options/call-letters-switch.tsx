import { Checkbox, useWords } from '@/components/ui';
import { callLettersItem } from '@/lib/settings/call-letters';
import { useStorageItem } from '@/lib/store/hooks/use-storage-item';

/** Whether letters and digits alone mean something during the guided call (WCAG 2.1.4). */
export function CallLettersSwitch() {
  const { t } = useWords();
  return (
    <Checkbox
      label={t('options:look.callLetters')}
      hint={t('options:look.callLettersHint')}
      value={useStorageItem(callLettersItem) ?? true}
      onChange={(isOn) => void callLettersItem.setValue(isOn)}
    />
  );
}
