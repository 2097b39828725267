import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { announce, Button, Confirm, ErrorText, Row, Section, Stack, useFormats, useWords } from '@/components/ui';
import { useDesk, type UndoResult } from '@/lib/store/hooks/use-desk';
import { type ListedImport, useImports } from '@/lib/store/hooks/use-imports';
import styles from './imports.module.css';
import { type Busy, Progress } from './progress';

type State = { asks?: string; busy?: Busy & { id: string }; result?: UndoResult; failed?: string };

/** Files that were read in, each with a way to take all of it back. */
export function ImportList() {
  const { t } = useWords();
  const desk = useDesk();
  const imports = useImports();
  const [state, setState] = useState<State>({});

  async function undo({ id, file }: ListedImport) {
    const words = t('imports:list.undoing');
    setState({ busy: { id, words, done: 0, all: 0 } });
    try {
      const args = [id, t('imports:list.reason', { file }), await desk.circumstances()] as const;
      const result = await desk.call('undo', [...args], (done, all) => setState({ busy: { id, words, done, all } }));
      await desk.written();
      setState({ result });
      announce(t('imports:list.undoneClients', { count: result.undone }));
    } catch (error) {
      setState({ failed: error instanceof Error ? error.message : String(error) });
    }
  }
  return (
    <Section title={t('imports:list.title')}>
      {state.failed !== undefined && <ErrorText>{t('errors:failed', { message: state.failed })}</ErrorText>}
      {state.result && (
        <output>
          <p>{t('imports:list.undoneClients', { count: state.result.undone })}</p>
          {state.result.kept.count > 0 && <p>{t('imports:list.stays', { names: state.result.kept.names.join(', ') })}</p>}
        </output>
      )}
      {imports?.length === 0 && <p className={styles.quiet}>{t('imports:list.empty')}</p>}
      <ul>
        {imports?.map((row) => (
          <ImportItem key={row.id} row={row} state={state} onAsk={setState} onUndo={() => void undo(row)} />
        ))}
      </ul>
    </Section>
  );
}

interface ImportItemProps {
  row: ListedImport;
  state: State;
  onAsk: (state: State) => void;
  onUndo: () => void;
}

function ImportItem({ row, state, onAsk, onUndo }: ImportItemProps) {
  const { t } = useWords();
  const { dateTime, date } = useFormats();
  const { id, file, what, at, written, lines, events, finished, undoneAt, kept = 0, isUnderWay } = row;
  const isWhole = finished === 'whole' && lines !== undefined;
  const isOpen = undoneAt === undefined;
  const facts = [
    t(`imports:list.${what}`),
    dateTime(at),
    isWhole ? t('imports:list.lines', { count: lines }) : t('imports:list.entries', { count: written ?? events.length }),
    isOpen && finished === 'stopped' && t('imports:list.stopped'),
    isUnderWay && t('imports:list.underWay'),
    isOpen && !isUnderWay && finished === undefined && written !== undefined && t('imports:list.broken'),
    !isOpen && t('imports:list.undone', { date: date(undoneAt) }),
    !isOpen && kept > 0 && t('imports:list.kept', { count: kept }),
  ].filter((fact) => fact !== false);
  return (
    <li className={styles.item}>
      <Stack gap={2}>
        <Row gap={3} align="spread">
          <div className={styles.grow}>
            <p className={styles.head}>{file}</p>
            <p className={styles.quiet}>{facts.join(' · ')}</p>
          </div>
          {isOpen && (
            <Button
              icon={Undo2}
              aria-label={t('imports:list.undoOf', { file })}
              isDisabled={state.busy !== undefined || isUnderWay}
              onPress={() => onAsk({ asks: id })}
            >
              {t('imports:list.undo')}
            </Button>
          )}
        </Row>
        {state.asks === id && (
          <Confirm
            question={t('imports:list.undoQuestion', { file })}
            yes={t('imports:list.undo')}
            onYes={onUndo}
            onNo={() => onAsk({})}
          />
        )}
        {state.busy?.id === id && <Progress busy={state.busy} />}
      </Stack>
    </li>
  );
}
