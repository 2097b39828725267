import { useState } from 'react';
import { announce, Stack, TextField, useFormats, useWords } from '@/components/ui';
import type { Policy } from '@/lib/schema/policy';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import type { SettingsProps } from './about-you';
import { isTimeZone } from './is-time-zone';
import styles from './options.module.css';
import { PolicySwitches } from './policy-switches';

const RULES = [
  'halfLifeDays',
  'talkPoints',
  'yellowPoints',
  'redPoints',
  'yellowDays',
  'lastWarningDays',
  'untoldLapseDays',
  'debtTalkDays',
  'debtHoldDays',
  'debtRedDays',
  'coolMinutes',
  'largeRevenue',
] as const satisfies readonly (keyof Policy)[];

/** The numbers of the policy in force, to read; the time zone, in which days are meant (K-lift), can be changed. */
export function PolicySummary({ settings, update }: SettingsProps) {
  const { t } = useWords();
  const words = useRuleWords();
  const policy = effectivePolicy(settings);
  const [zone, setZone] = useState(policy.timeZone);

  async function change(text: string) {
    setZone(text);
    if (!isTimeZone(text) || text === policy.timeZone) return;
    await update((current) => ({ policy: { ...effectivePolicy(current), timeZone: text } }));
    announce(t('options:saved'));
  }
  return (
    <Stack gap={4}>
      <p>{t('options:policy.text')}</p>
      <TextField
        label={t('options:policy.timeZone')}
        hint={t('options:policy.timeZoneHint')}
        value={zone}
        onChange={(text) => void change(text.trim())}
        error={isTimeZone(zone) ? undefined : t('options:policy.timeZoneBad')}
      />
      <PolicySwitches settings={settings} update={update} />
      <dl className={styles.facts}>
        {RULES.map((rule) => (
          <div key={rule}>
            <dt>{t(`options:policy.rules.${rule}`)}</dt>
            <dd>{words(rule, policy)}</dd>
          </div>
        ))}
      </dl>
    </Stack>
  );
}

function useRuleWords() {
  const { t } = useWords();
  const formats = useFormats();
  return (rule: (typeof RULES)[number], policy: Policy): string => {
    if (rule === 'largeRevenue') return formats.money(policy.largeRevenue);
    if (rule === 'coolMinutes') return t('options:policy.minutes', { count: policy.coolMinutes });
    const value = policy[rule];
    if (rule.endsWith('Points')) return t('options:policy.points', { count: value, value: formats.number(value) });
    return t('options:policy.days', { count: value });
  };
}
