import { PencilLine, TriangleAlert, Users } from 'lucide-react';
import { openEditor } from '@/components/playbooks/open-editor';
import { Button, Icon, RefusalText, Row, Segmented, Stack, Tag, useWords } from '@/components/ui';
import { SCRIPT_LANGUAGES } from '@/lib/schema/playbook';
import styles from './script-bar.module.css';
import type { ScriptInUse } from './script-in-use';
import { useScriptLanguage } from './use-script-language';

export interface ScriptBarProps extends Pick<ScriptInUse, 'lang' | 'kind' | 'origin'> {
  /** Id of the client the script is for. */
  client: string;
}

/** Above a script: in which language it is, for this client from now on; whose words they are; the way to change them. */
export function ScriptBar({ client, lang, kind, origin }: ScriptBarProps) {
  const { t } = useWords();
  const { choose, refusal } = useScriptLanguage(client);
  return (
    <Stack gap={2} className={styles.bar}>
      <Segmented
        label={t('playbook:bar.language')}
        options={SCRIPT_LANGUAGES.map((id) => ({ id, label: t(`domain:language.${id}`) }))}
        value={lang}
        onChange={(chosen) => void choose(chosen)}
      />
      <RefusalText refusal={refusal} />
      {origin === 'unusable' && (
        <p>
          <Icon of={TriangleAlert} /> {t('playbook:bar.unusable')}
        </p>
      )}
      <Row>
        {origin === 'team' && <Tag icon={Users}>{t('playbook:bar.team')}</Tag>}
        <Button tone="quiet" icon={PencilLine} onPress={() => void openEditor({ kind, lang, client }, 'window')}>
          {t('playbook:bar.edit')}
        </Button>
      </Row>
    </Stack>
  );
}
