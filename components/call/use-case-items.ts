import { useRef, useState } from 'react';
import type { Refusal } from '@/lib/domain/state';
import type { CaseFieldId } from '@/lib/schema/case';
import type { CommandInput } from '@/lib/messages/commands';
import { useWarnedCommands } from '@/components/ui/use-warned-commands';

type Value = CommandInput<'setCaseItem'>['value'];

/**
 * Writes fields of one case, one after the other and in the order in which they were asked for: during a call keys come faster
 * than answers.
 * @param ref of the red card
 */
export function useCaseItems(client: string, ref: string) {
  const { run } = useWarnedCommands();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const write = async (field: CaseFieldId, value: Value): Promise<boolean> => {
    try {
      const result = await run('setCaseItem', { client }, { ref, field, value });
      setRefusal(result.ok ? null : result.refusal);
      return result.ok;
    } catch (error) {
      setRefusal({ code: 'no-answer', params: { message: error instanceof Error ? error.message : String(error) } });
      return false;
    }
  };
  /** @returns whether it was written */
  const setItem = (field: CaseFieldId, value: Value): Promise<boolean> => {
    const written = queue.current.then(() => write(field, value));
    queue.current = written;
    return written;
  };
  return { setItem, refusal };
}
