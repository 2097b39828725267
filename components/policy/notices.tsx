import { ErrorText, Stack, useWords } from '@/components/ui';
import type { Managed } from '@/lib/settings/managed';
import type { Settings } from '@/lib/settings/settings';
import type { Editing } from './editing';
import styles from './policy.module.css';
import { useRuleWords } from './use-rule-words';

export interface NoticesProps {
  settings: Settings;
  managed: Managed;
  editing: Editing;
}

/** Why something cannot be changed here: the role, or an administrator; and what of the administrator's settings is ignored. */
export function Notices({ settings, managed: { problems }, editing: { fixed, isReadOnly } }: NoticesProps) {
  const { t } = useWords();
  const words = useRuleWords();
  return (
    <>
      {isReadOnly && (
        <div className={styles.notice}>
          <p>{t('policy:readOnly.text', { role: t(`domain:role.${settings.role}.name`) })}</p>
        </div>
      )}
      {fixed.size > 0 && (
        <div className={styles.notice}>
          <p>{t('policy:managed.text', { rules: [...fixed].map(words.label).join('; ') })}</p>
        </div>
      )}
      {problems.length > 0 && (
        <ErrorText>
          <Stack gap={1}>
            <p>{t('policy:managed.problems')}</p>
            <ul className={styles.changes}>
              {problems.map(({ key, kind }) => (
                <li key={key}>{t(`policy:managed.${kind}`, { key })}</li>
              ))}
            </ul>
          </Stack>
        </ErrorText>
      )}
    </>
  );
}
