import { Checkbox, Stack, useWords } from '@/components/ui';
import type { SettingsProps } from './about-you';

/** Whether the browser reminds of what is due, and whether it names the client on a screen that others may see. */
export function Reminders({ settings, update }: SettingsProps) {
  const { t } = useWords();
  return (
    <Stack gap={3}>
      <Checkbox
        label={t('reminders:settings.on')}
        hint={t('reminders:settings.onHint')}
        value={settings.notify}
        onChange={(notify) => void update({ notify })}
      />
      {settings.notify && (
        <Checkbox
          label={t('reminders:settings.names')}
          hint={t('reminders:settings.namesHint')}
          value={settings.notifyNames}
          onChange={(notifyNames) => void update({ notifyNames })}
        />
      )}
    </Stack>
  );
}
