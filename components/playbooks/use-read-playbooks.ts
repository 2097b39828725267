import { useState } from 'react';
import { MAX_PLAYBOOK_BYTES, type PlaybookFileProblem, readPlaybookFile } from '@/lib/playbook/playbook-file';
import { type SiftedPlaybooks, siftPlaybooks } from '@/lib/playbook/sift-playbooks';
import type { TeamPlaybook } from '@/lib/schema/team-playbook';
import { usePlaybookAction } from './use-playbook-action';

type ReadState =
  | { kind: 'idle' }
  | { kind: 'preview'; sifted: SiftedPlaybooks }
  | { kind: 'problem'; problem: PlaybookFileProblem }
  | { kind: 'failed'; message: string }
  | { kind: 'done'; count: number };

/** Reading a file of scripts: check, show what it would change, take over. @param stored the team's versions here */
export function useReadPlaybooks(stored: readonly TeamPlaybook[]) {
  const action = usePlaybookAction();
  const [state, setState] = useState<ReadState>({ kind: 'idle' });
  return {
    state,
    refusal: action.refusal,
    choose: async (file: File) => {
      action.forget();
      try {
        // One that is too large is not even loaded.
        const read = file.size > MAX_PLAYBOOK_BYTES ? { problem: 'too-large' as const } : readPlaybookFile(await file.text());
        setState(
          'problem' in read
            ? { kind: 'problem', problem: read.problem }
            : { kind: 'preview', sifted: siftPlaybooks(read.playbooks, stored) },
        );
      } catch (error) {
        setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      }
    },
    add: async (playbooks: TeamPlaybook[]) => {
      if (await action.run({ do: 'add', playbooks })) setState({ kind: 'done', count: playbooks.length });
    },
    reset: () => setState({ kind: 'idle' }),
  };
}
