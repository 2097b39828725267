import { usePolicy } from '@/lib/store/hooks/use-policy';
import { usePolicyVersions } from '@/lib/store/hooks/use-policy-versions';
import { useManaged } from '@/lib/store/hooks/use-managed';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { RulesEditor } from './rules-editor';

/** `#/rules`: everything that suggestions and cards follow, to read and to change. */
export default function PolicyPage() {
  const [settings] = useSettings();
  const policy = usePolicy();
  const managed = useManaged();
  const versions = usePolicyVersions();
  if (!settings || !policy || !managed || !versions) return null;
  return <RulesEditor settings={settings} policy={policy} managed={managed} versions={versions} />;
}
