import { announce, Checkbox, Stack, useWords } from '@/components/ui';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import type { SettingsProps } from './about-you';

const SWITCHES = ['stateReason', 'finishOpenWork'] as const;

/** P-conflict: trades differ on stating a reason and on finishing open work; both are on unless the team says otherwise. */
export function PolicySwitches({ settings, update }: SettingsProps) {
  const { t } = useWords();
  const policy = effectivePolicy(settings);
  async function change(rule: (typeof SWITCHES)[number], on: boolean) {
    await update((current) => ({ policy: { ...effectivePolicy(current), [rule]: on } }));
    announce(t('options:saved'));
  }
  return (
    <Stack gap={2}>
      {SWITCHES.map((rule) => (
        <Checkbox
          key={rule}
          label={t(`options:policy.switches.${rule}.label`)}
          hint={t(`options:policy.switches.${rule}.hint`)}
          value={policy[rule]}
          onChange={(on) => void change(rule, on)}
        />
      ))}
    </Stack>
  );
}
