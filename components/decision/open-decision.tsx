import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button, ErrorText, RefusalText, Stack, useWords } from '@/components/ui';
import type { Refusal } from '@/lib/domain/state';
import type { AnyEvent } from '@/lib/schema/event';
import { type DecisionPreview, type DecisionProblem, useDecisionFiles } from '@/lib/store/hooks/use-decision-files';
import { DecisionFound } from './decision-found';
import { DecisionProblemText } from './decision-problem';

export interface OpenDecisionProps {
  /** Shows the client, at what was asked. */
  onShow: (client: string, request: AnyEvent) => void;
}

type State =
  | { kind: 'idle' | 'busy' }
  | { kind: 'found'; preview: DecisionPreview }
  | { kind: 'problem'; problem: DecisionProblem; file: File }
  | { kind: 'failed'; message: string };

/** P-decision-file: opens a question or an answer that somebody sent: what it is first, then it is taken in on a click. */
export function OpenDecision({ onShow }: OpenDecisionProps) {
  const { t } = useWords();
  const files = useDecisionFiles();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function guarded(work: () => Promise<void>) {
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }
  const choose = (file: File, isMine = false) =>
    guarded(async () => {
      setState({ kind: 'busy' });
      const preview = await files.preview(file, isMine);
      setState('problem' in preview ? { kind: 'problem', problem: preview.problem, file } : { kind: 'found', preview });
    });
  const take = (preview: DecisionPreview) =>
    guarded(async () => {
      const result = await files.take(preview);
      if (result.refusal) setRefusal(result.refusal);
      else {
        setState({ kind: 'idle' });
        onShow(preview.client, preview.request);
      }
    });
  return (
    <Stack gap={3}>
      <div>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(chosen) => {
            const [file] = chosen ?? [];
            if (file) void choose(file);
          }}
        >
          <Button icon={FileUp} isPending={state.kind === 'busy'}>
            {t('decision:open.button')}
          </Button>
        </FileTrigger>
      </div>
      {state.kind === 'problem' && (
        <>
          <DecisionProblemText problem={state.problem} />
          {state.problem.code === 'not-mine' && (
            <div>
              <Button onPress={() => void choose(state.file, true)}>{t('decision:open.isMine')}</Button>
            </div>
          )}
        </>
      )}
      {state.kind === 'failed' && <ErrorText>{t('errors:failed', { message: state.message })}</ErrorText>}
      {state.kind === 'found' && (
        <DecisionFound
          preview={state.preview}
          onTake={() => void take(state.preview)}
          onCancel={() => setState({ kind: 'idle' })}
        />
      )}
      <RefusalText refusal={refusal} />
    </Stack>
  );
}
