import { useFormats, useWords } from '@/components/ui';
import { usePolicyVersions } from '@/lib/store/hooks/use-policy-versions';
import { useSettings } from '@/lib/store/hooks/use-settings';
import type { Policy } from '@/lib/schema/policy';

/** Under which rules a status stands: "By rules no. 3 of 12 May" */
export function RulesLine({ policy: { version } }: { policy: Pick<Policy, 'version'> }) {
  const { t } = useWords();
  const { date } = useFormats();
  const [settings] = useSettings();
  const savedAt = usePolicyVersions()?.find((one) => one.version === version)?.savedAt;
  return (
    <>
      {savedAt === undefined ? t('policy:line.version', { version }) : t('policy:line.of', { version, when: date(savedAt) })}
      {settings?.fixed && t('policy:line.fixed')}
    </>
  );
}
