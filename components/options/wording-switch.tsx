import { Checkbox, useWords } from '@/components/ui';
import type { SettingsProps } from './about-you';

/** Whether the form of a note points at judging words (domain 8). */
export function WordingSwitch({ settings, update }: SettingsProps) {
  const { t } = useWords();
  return (
    <Checkbox
      label={t('options:wording.help')}
      hint={t('options:wording.hint')}
      value={settings.wordingHelp}
      onChange={(wordingHelp) => void update({ wordingHelp })}
    />
  );
}
