import { useState } from 'react';
import type { CommandInput, CommandName } from '@/lib/messages/commands';
import type { CommandResult } from '@/lib/messages/protocol';
import type { Refusal } from '@/lib/domain/state';
import { useWarnedCommands } from '@/components/ui/use-warned-commands';
import { type Subject, subjectTarget } from './subject';

/** Commands about one subject, with what a form needs around them: pending, and the latest refusal. */
export function useSubjectCommands(subject: Subject) {
  const { run: send } = useWarnedCommands();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function run<N extends CommandName>(name: N, input: CommandInput<N>): Promise<CommandResult> {
    const target = subjectTarget(subject);
    if (!target) throw new Error('a command needs a client or a record');
    setPending(true);
    setRefusal(null);
    try {
      const result = await send(name, target, input);
      if (!result.ok) setRefusal(result.refusal);
      return result;
    } catch (error) {
      const refused: Refusal = { code: 'no-answer', params: { message: error instanceof Error ? error.message : String(error) } };
      setRefusal(refused); // whether it was written is not known; the draft is kept
      return { ok: false, refusal: refused };
    } finally {
      setPending(false);
    }
  }
  return { run, isPending, refusal };
}
