import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button, ErrorText, Row, useFormats, useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import { useBackup } from '@/lib/store/hooks/use-backup';

type State =
  | { kind: 'idle' }
  | { kind: 'running'; done: number; all: number }
  | { kind: 'done'; name: string }
  | { kind: 'failed'; message: string };

/** Writes the backup file. */
export function SaveBackup() {
  const { t } = useWords();
  const { number } = useFormats();
  const backup = useBackup();
  const [state, setState] = useState<State>({ kind: 'idle' });
  async function save() {
    setState({ kind: 'running', done: 0, all: 0 });
    try {
      let count = 0;
      const { name, file } = await backup.save((done, all) => {
        count = done;
        setState({ kind: 'running', done, all });
      });
      saveFile(name, file, 'backup', count);
      setState({ kind: 'done', name });
    } catch (error) {
      setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }
  return (
    <>
      <Row>
        <Button icon={Download} isPending={state.kind === 'running'} onPress={() => void save()}>
          {t('backup:export.button')}
        </Button>
        <output>
          {state.kind === 'running' && t('backup:export.running', { done: number(state.done), all: number(state.all) })}
          {state.kind === 'done' && t('backup:export.done', { name: state.name })}
        </output>
      </Row>
      {state.kind === 'failed' && <ErrorText>{t('errors:failed', { message: state.message })}</ErrorText>}
    </>
  );
}
