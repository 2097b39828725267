import { Checkbox, useWords } from '@/components/ui';
import type { SettingsProps } from './about-you';

/** Whether a client's card is shown before a call from a page of the CRM (domain 7). */
export function GuardSwitch({ settings, update }: SettingsProps) {
  const { t } = useWords();
  return (
    <Checkbox
      label={t('options:guard.warn')}
      hint={t('options:guard.hint')}
      value={settings.warnBeforePhoning}
      onChange={(warnBeforePhoning) => void update({ warnBeforePhoning })}
    />
  );
}
