import { Upload } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button, ErrorText, RefusalText, Row, Stack, useFormats, useWords } from '@/components/ui';
import { updateSettings } from '@/lib/settings/update-settings';
import type { BackupPreview } from '@/lib/store/hooks/use-backup';
import { useSettings } from '@/lib/store/hooks/use-settings';
import { ImportPreview } from './import-preview';
import { RefusedList } from './refused-list';
import { useReadBackup } from './use-read-backup';

/** Reads a backup file: what it would add, what is there already, what is refused and why, before anything is written. */
export function ReadBackup() {
  const { t, wordOf } = useWords();
  const { number } = useFormats();
  const [settings] = useSettings();
  const { state, choose, check, add, stop, reset } = useReadBackup();

  async function carryOut(preview: BackupPreview, by: 'mine' | 'file', withSites: boolean) {
    const next = await add(preview);
    if (next.kind !== 'done' || !settings) return;
    const known = new Set(settings.sites.map(({ origin }) => origin));
    const sites = withSites
      ? [...settings.sites, ...preview.file.sites.filter(({ origin }) => !known.has(origin))]
      : settings.sites;
    await updateSettings({ sites, ...(by === 'file' && preview.file.policy ? { policy: preview.file.policy } : {}) });
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
          onAdd={(withSites) => void carryOut(state.preview, state.by, withSites)}
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
          <RefusalText refusal={state.result.refusal} />
          <RefusedList refused={state.result.refused} />
        </>
      )}
    </Stack>
  );
}
