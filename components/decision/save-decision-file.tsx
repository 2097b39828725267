import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { Button, ErrorText, Stack, useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import type { DecisionFile } from '@/lib/schema/decision-file';
import { useDecisionFiles } from '@/lib/store/hooks/use-decision-files';

export interface SaveDecisionFileProps {
  kind: DecisionFile['kind'];
  client: string;
  /** Full id of the event that asks. */
  about: string;
  tone?: 'primary' | 'plain';
}

type State = { kind: 'idle' | 'busy' } | { kind: 'done'; name: string } | { kind: 'failed'; message: string };

/** P-decision-file: saves the question for the manager, or the manager's answer, as a file to send. */
export function SaveDecisionFile({ kind, client, about, tone = 'plain' }: SaveDecisionFileProps) {
  const { t } = useWords();
  const files = useDecisionFiles();
  const [state, setState] = useState<State>({ kind: 'idle' });
  async function save() {
    setState({ kind: 'busy' });
    try {
      const { name, file } = await files.save(kind, client, about);
      saveFile(name, file, 'decision', 1);
      setState({ kind: 'done', name });
    } catch (error) {
      setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }
  return (
    <Stack gap={1}>
      <div>
        <Button icon={FileDown} tone={tone} isPending={state.kind === 'busy'} onPress={() => void save()}>
          {t(`decision:save.${kind}`)}
        </Button>
      </div>
      <output>{state.kind === 'done' && t(`decision:saved.${kind}`, { name: state.name })}</output>
      {state.kind === 'failed' && <ErrorText>{t('errors:failed', { message: state.message })}</ErrorText>}
    </Stack>
  );
}
