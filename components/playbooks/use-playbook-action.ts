import { useRef, useState } from 'react';
import type { Refusal } from '@/lib/domain/state';
import type { PlaybookCommand } from '@/lib/messages/playbook-commands';
import { usePlaybookCommands } from '@/lib/store/hooks/use-playbook-commands';

/** One way from the editor to the worker; what it refuses is kept here. A press while another is under way is ignored. */
export function usePlaybookAction() {
  const send = usePlaybookCommands();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, setPending] = useState(false);
  const busy = useRef(false);
  /** @returns whether it was carried out */
  async function run(command: PlaybookCommand): Promise<boolean> {
    if (busy.current) return false;
    busy.current = true;
    setPending(true);
    try {
      const result = await send(command);
      setRefusal(result.ok ? null : result.refusal);
      return result.ok;
    } catch (error) {
      // The worker stayed silent: whether it was written is not known. The draft is kept.
      setRefusal({ code: 'no-answer', params: { message: error instanceof Error ? error.message : String(error) } });
      return false;
    } finally {
      busy.current = false;
      setPending(false);
    }
  }
  return { run, refusal, isPending, forget: () => setRefusal(null) };
}
