import { Upload } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button, ErrorText, RefusalText, Row, Stack, useFormats, useWords } from '@/components/ui';
import { usePlaybookAction } from '@/components/playbooks/use-playbook-action';
import { saveRules } from '@/lib/sites/site-rules';
import { takeRules } from '@/lib/settings/take-rules';
import { updateSettings } from '@/lib/settings/update-settings';
import type { BackupPreview } from '@/lib/store/hooks/use-backup';
import { newFirms } from '@/lib/firms/new-firms';
import { useFirms } from '@/lib/store/hooks/use-firms';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { ImportPreview, type Take } from './import-preview';
import { RefusedList } from './refused-list';
import type { Reading } from './use-read-backup';

/** Reads a backup file: what it would add, what is there already, what is refused and why, before anything is written. */
export function ReadBackup({ reading }: { reading: Reading }) {
  const { t, wordOf } = useWords();
  const { number } = useFormats();
  const [settings] = useSettings();
  const firms = useFirms();
  const { state, choose, check, add, stop, reset } = reading;
  const playbooks = usePlaybookAction();
  const [scripts, setScripts] = useState(0);

  async function carryOut(preview: BackupPreview, by: 'mine' | 'file', take: Take) {
    const next = await add(preview);
    if (next.kind !== 'done' || !settings) return;
    const known = new Set(settings.sites.map(({ origin }) => origin));
    const sites = take.sites
      ? [...settings.sites, ...preview.file.sites.filter(({ origin }) => !known.has(origin))]
      : settings.sites;
    await updateSettings({ sites });
    if (by === 'file' && preview.file.policy) await takeRules(preview.file.policy, preview.file.policies, Date.now());
    if (take.firms) await firms.put(newFirms(preview.file.firms, firms.all ?? []));
    if (take.rules) await saveRules(preview.file.siteRules);
    setScripts(0);
    if (take.playbooks.length > 0 && (await playbooks.run({ do: 'add', playbooks: take.playbooks })))
      setScripts(take.playbooks.length);
  }
  return (
    <Stack gap={3}>
      <Row>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (file) void choose(file);
          }}
        >
          <Button icon={Upload} isDisabled={state.kind === 'checking' || state.kind === 'running'}>
            {t('backup:import.button')}
          </Button>
        </FileTrigger>
        {(state.kind === 'checking' || state.kind === 'running') && (
          <>
            <output>
              {t(state.kind === 'running' ? 'backup:import.running' : 'backup:import.checkingCount', {
                done: number(state.done),
                all: number(state.all),
              })}
            </output>
            <Button tone="quiet" onPress={stop}>
              {t('backup:import.cancel')}
            </Button>
          </>
        )}
      </Row>
      {state.kind === 'problem' && (
        <ErrorText>{wordOf(`backup:problem.${state.problem.code}`, state.problem.params) ?? state.problem.code}</ErrorText>
      )}
      {state.kind === 'failed' && <ErrorText>{t('errors:failed', { message: state.message })}</ErrorText>}
      {state.kind === 'preview' && (
        <ImportPreview
          preview={state.preview}
          by={state.by}
          onBy={(by) => void check(by)}
          onAdd={(take) => void carryOut(state.preview, state.by, take)}
          onCancel={reset}
        />
      )}
      {state.kind === 'done' && (
        <>
          <output>
            {state.result.stopped
              ? t('backup:import.stopped', { done: number(state.result.added) })
              : t('backup:import.done', { count: state.result.added })}
          </output>
          {scripts > 0 && <output>{t('playbook:file.done', { count: scripts })}</output>}
          <RefusalText refusal={state.result.refusal ?? playbooks.refusal} />
          <RefusedList refused={state.result.refused} />
        </>
      )}
    </Stack>
  );
}
