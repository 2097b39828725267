import { useState } from 'react';
import { RadioGroup, Stack, TextField, useWords } from '@/components/ui';
import type { Settings } from '@/lib/settings/settings';
import type { updateSettings } from '@/lib/settings/update-settings';

const ROLES = ['salesperson', 'manager', 'deputy'] as const;
const WORK = ['alone', 'team'] as const;

export interface SettingsProps {
  settings: Settings;
  /** Saves at once. */
  update: (...change: Parameters<typeof updateSettings>) => unknown;
}

/** Name and role: shown beside what one writes, and who may decide on a red card (B-manager). */
export function AboutYou({ settings, update }: SettingsProps) {
  const { t } = useWords();
  const [name, setName] = useState(settings.name); // settings come back later than the next key
  return (
    <Stack gap={4}>
      <TextField
        label={t('options:you.name')}
        hint={t('options:you.nameHint')}
        autoComplete="name"
        maxLength={120}
        value={name}
        onChange={(text) => {
          setName(text);
          update({ name: text.trim() });
        }}
      />
      <RadioGroup
        label={t('options:you.role')}
        options={ROLES.map((id) => ({ id, label: t(`domain:role.${id}.name`), hint: t(`domain:role.${id}.hint`) }))}
        value={settings.role}
        onChange={(role) => update({ role })}
      />
      <RadioGroup
        label={t('options:you.work')}
        options={WORK.map((id) => ({ id, label: t(`domain:work.${id}.name`), hint: t(`domain:work.${id}.hint`) }))}
        value={settings.work}
        onChange={(work) => update({ work })}
      />
    </Stack>
  );
}
