import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button, ErrorText, Row, useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import { useRawExport } from '@/lib/store/hooks/use-raw-export';

type State = { kind: 'idle' | 'running' } | { kind: 'done'; name: string } | { kind: 'failed'; message: string };

/** The way out when the database cannot be opened: all rows as they lie there. */
export function RawExport() {
  const { t } = useWords();
  const rawExport = useRawExport();
  const [state, setState] = useState<State>({ kind: 'idle' });
  async function save() {
    setState({ kind: 'running' });
    try {
      const { name, file } = await rawExport();
      saveFile(name, file, 'raw');
      setState({ kind: 'done', name });
    } catch (error) {
      setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }
  return (
    <>
      <Row>
        <Button icon={Download} isPending={state.kind === 'running'} onPress={() => void save()}>
          {t('errors:rawExport.button')}
        </Button>
        <output>
          {state.kind === 'running'
            ? t('errors:rawExport.running')
            : state.kind === 'done' && t('errors:rawExport.done', { name: state.name })}
        </output>
      </Row>
      {state.kind === 'failed' && <ErrorText>{t('errors:rawExport.failed', { message: state.message })}</ErrorText>}
    </>
  );
}
