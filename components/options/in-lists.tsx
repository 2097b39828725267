import { Checkbox, useWords } from '@/components/ui';
import type { SettingsProps } from './about-you';

/** What the cards at clients' links in lists may show. */
export function InLists({ settings, update }: SettingsProps) {
  const { t } = useWords();
  return (
    <Checkbox
      label={t('options:lists.noteText')}
      hint={t('options:lists.noteTextHint')}
      value={settings.listNoteText}
      onChange={(listNoteText) => void update({ listNoteText })}
    />
  );
}
