import { Download, Upload } from 'lucide-react';
import { useId } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { announce, Button, ErrorText, RefusalText, Row, Stack, useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import { writePlaybookFile } from '@/lib/playbook/playbook-file';
import { useTeamPlaybooks } from '@/lib/store/hooks/use-team-playbooks';
import { FilePreview } from './file-preview';
import styles from './playbooks.module.css';
import { useReadPlaybooks } from './use-read-playbooks';

/** The team's versions as a file for colleagues, and such a file read, with a look at what it would change first. */
export function PlaybookFiles() {
  const { t } = useWords();
  const id = useId();
  const team = useTeamPlaybooks();
  const reading = useReadPlaybooks(team ?? []);
  const { state } = reading;
  if (!team) return null;
  function exportAll() {
    const { name, text } = writePlaybookFile(team ?? []);
    saveFile(name, new Blob([text], { type: 'application/json' }), 'scripts', team?.length);
    announce(t('playbook:file.saved', { name }));
  }
  return (
    <section aria-labelledby={id} className={styles.files}>
      <Stack gap={3}>
        <h2 id={id}>{t('playbook:file.title')}</h2>
        {team.length === 0 && <p className={styles.purpose}>{t('playbook:file.none')}</p>}
        <Row>
          {team.length > 0 && (
            <Button icon={Download} onPress={exportAll}>
              {t('playbook:file.exportAll')}
            </Button>
          )}
          <FileTrigger
            acceptedFileTypes={['application/json', '.json']}
            onSelect={(files) => {
              const [file] = files ?? [];
              if (file) void reading.choose(file);
            }}
          >
            <Button icon={Upload}>{t('playbook:file.import')}</Button>
          </FileTrigger>
        </Row>
        {state.kind === 'problem' && <ErrorText>{t(`playbook:file.problem.${state.problem}`)}</ErrorText>}
        {state.kind === 'failed' && <ErrorText>{t('errors:failed', { message: state.message })}</ErrorText>}
        {state.kind === 'preview' && (
          <FilePreview sifted={state.sifted} onAdd={(playbooks) => void reading.add(playbooks)} onCancel={reading.reset} />
        )}
        <RefusalText refusal={reading.refusal} />
        {state.kind === 'done' && <output>{t('playbook:file.done', { count: state.count })}</output>}
      </Stack>
    </section>
  );
}
