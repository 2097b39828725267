import { Download } from 'lucide-react';
import { announce, Button, Row, Stack, useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import { rulesToFile } from '@/lib/sites/rules-file';
import { useSiteRules } from '@/lib/sites/hooks/use-site-rules';
import { LoadRules } from './load-rules';
import { RuleRow } from './rule-row';
import styles from './teach.module.css';

/** The settings' section about taught sites: each with what it reads; load and save as files. */
export function TaughtSites() {
  const { t } = useWords();
  const taught = useSiteRules();
  if (!taught) return null;
  function saveAll() {
    const { name, file } = rulesToFile(taught?.rules ?? []);
    saveFile(name, file, 'sites', taught?.rules.length);
    announce(t('teach:file.exported', { name }));
  }
  return (
    <Stack gap={3}>
      {taught.rules.length === 0 && <p className={styles.quiet}>{t('teach:list.none')}</p>}
      <Stack as="ul" gap={3}>
        {taught.rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} taught={taught} />
        ))}
      </Stack>
      {taught.rules.length > 1 && (
        <Row>
          <Button icon={Download} onPress={saveAll}>
            {t('teach:list.exportAll')}
          </Button>
        </Row>
      )}
      <LoadRules taught={taught} />
    </Stack>
  );
}
