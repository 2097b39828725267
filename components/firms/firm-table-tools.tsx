import { Download, Upload } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useLocale } from 'react-aria-components/I18nProvider';
import { announce, Button, ErrorText, Row, Stack, useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import { csvText } from '@/lib/firms/csv-text';
import type { FirmTable } from '@/lib/firms/read-csv';
import type { Firm } from '@/lib/schema/firm';
import { useFirms } from '@/lib/store/hooks/use-firms';
import { styleOf } from '@/lib/tables/table-style';
import { FirmTablePreview } from './firm-table-preview';

/** Five megabytes: some fifty thousand firms. */
const LARGEST = 5_000_000;

type State =
  | { kind: 'idle' }
  | { kind: 'preview'; table: FirmTable }
  | { kind: 'problem'; problem: 'file-empty' | 'file-no-name-column' | 'file-broken' | 'file-large' }
  | { kind: 'failed'; message: string };

/** Saves the directory as a table, and reads one: first what it would add, and which lines are left out and why. */
export function FirmTableTools({ all }: { all: readonly Firm[] }) {
  const { t } = useWords();
  const { locale } = useLocale();
  const firms = useFirms();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [done, setDone] = useState('');

  async function guarded(work: () => Promise<State>) {
    setDone('');
    setState(
      await work().catch((error: unknown) => ({
        kind: 'failed' as const,
        message: error instanceof Error ? error.message : String(error),
      })),
    );
  }
  // The library is loaded by the first use, as few read or write tables.
  const save = () =>
    guarded(async () => {
      const { writeCsv } = await import('@/lib/firms/write-csv');
      const head = (id: 'name' | 'site' | 'phone' | 'fits' | 'competitor' | 'yes' | 'no') => t(`firms:head.${id}`);
      const words = { name: head('name'), site: head('site'), phone: head('phone'), fits: head('fits') };
      const heads = { ...words, competitor: head('competitor'), yes: head('yes'), no: head('no') };
      const text = writeCsv(all, heads, styleOf(locale));
      const name = `${t('firms:file')}.csv`;
      saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }), 'firms', all.length);
      setDone(t('firms:exported', { name }));
      return { kind: 'idle' };
    });
  const read = (file: File) =>
    guarded(async () => {
      if (file.size > LARGEST) return { kind: 'problem', problem: 'file-large' };
      const { readCsv } = await import('@/lib/firms/read-csv');
      const table = readCsv(csvText(await file.arrayBuffer()), all, firms.newId);
      return 'problem' in table ? { kind: 'problem', problem: table.problem } : { kind: 'preview', table };
    });
  const take = ({ add, change }: FirmTable) =>
    guarded(async () => {
      await firms.put([...add, ...change]);
      const words = t('firms:read.done', { count: add.length + change.length });
      setDone(words);
      announce(words);
      return { kind: 'idle' };
    });
  return (
    <Stack gap={3}>
      <Row>
        <FileTrigger
          acceptedFileTypes={['text/csv', '.csv', '.txt']}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (file) void read(file);
          }}
        >
          <Button icon={Upload}>{t('firms:import')}</Button>
        </FileTrigger>
        <Button icon={Download} isDisabled={all.length === 0} onPress={() => void save()}>
          {t('firms:export')}
        </Button>
        <output>{done}</output>
      </Row>
      {state.kind === 'problem' && <ErrorText>{t(`firms:read.problem.${state.problem}`)}</ErrorText>}
      {state.kind === 'failed' && <ErrorText>{t('errors:failed', { message: state.message })}</ErrorText>}
      {state.kind === 'preview' && (
        <FirmTablePreview table={state.table} onTake={() => void take(state.table)} onCancel={() => setState({ kind: 'idle' })} />
      )}
    </Stack>
  );
}
