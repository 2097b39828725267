import { useRef, useState } from 'react';
import type { Refusal } from '@/lib/domain/state';
import type { CommandInput, CommandName } from '@/lib/messages/commands';
import type { CommandResult } from '@/lib/messages/protocol';
import { useWarnedCommands } from '@/components/ui/use-warned-commands';

export type Done = Extract<CommandResult, { ok: true }>;

export interface Action {
  /** Carries out one command for the client. @returns null if it was refused; the refusal is kept here, nothing was written */
  run: <N extends CommandName>(name: N, input: CommandInput<N>) => Promise<Done | null>;
  /** Why the last command was refused. */
  refusal: Refusal | null;
  isPending: boolean;
  forget: () => void;
}

/**
 * One way from a form to the commands: the gates answer there (lib/domain), the form only shows what they say.
 * A second press while the first is under way is ignored.
 */
export function useAction(client: string): Action {
  const commands = useWarnedCommands();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, setPending] = useState(false);
  const busy = useRef(false);
  return {
    refusal,
    isPending,
    forget: () => setRefusal(null),
    run: async (name, input) => {
      if (busy.current) return null;
      busy.current = true;
      setPending(true);
      try {
        const result = await commands.run(name, { client }, input);
        setRefusal(result.ok ? null : result.refusal);
        return result.ok ? result : null;
      } catch (error) {
        // The worker stayed silent: whether it was written is not known. The draft is kept, the view shows what stands.
        setRefusal({ code: 'no-answer', params: { message: error instanceof Error ? error.message : String(error) } });
        return null;
      } finally {
        busy.current = false;
        setPending(false);
      }
    },
  };
}
