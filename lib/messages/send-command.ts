import { defineExtensionMessaging } from '@webext-core/messaging';
import { v7 } from 'uuid';
import type { CommandEnvelope, CommandInput, CommandName, CommandTarget } from './commands';
import type { CommandResult, Protocol } from './protocol';

/** How often a command is sent when the worker gives no answer, and how long to wait before each further time (ms). */
const RETRY_AFTER = [100, 400, 1_500];

/** What the browsers say when the worker stopped before it answered. Nothing else is worth sending again. */
const WORKER_GONE = /message (channel|port) closed|Could not establish connection|Receiving end does not exist|No response/i;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Commands that got no answer: nobody knows whether they were written. */
const unanswered = new Map<string, string>();

/**
 * Asks the worker to carry out a command. If the worker dies mid-way the same envelope is sent again: its `commandId` makes
 * sure that nothing is written twice. The same command, sent again by the user after it failed here, keeps that id too.
 * @throws Error when the worker stays silent or fails; whether it was written is not known then
 */
export async function sendCommand<N extends CommandName>(
  name: N,
  target: CommandTarget,
  input: CommandInput<N>,
): Promise<CommandResult> {
  const same = JSON.stringify([name, target, input]);
  const commandId = unanswered.get(same) ?? v7();
  unanswered.set(same, commandId);
  const result = await sendUntilAnswered({ commandId, name, target, input });
  unanswered.delete(same);
  return result;
}

async function sendUntilAnswered(envelope: CommandEnvelope): Promise<CommandResult> {
  const { sendMessage } = defineExtensionMessaging<Protocol>();
  for (const pause of RETRY_AFTER) {
    try {
      return await sendMessage('command.run', envelope);
    } catch (error) {
      if (!(error instanceof Error) || !WORKER_GONE.test(error.message)) throw error;
      await wait(pause);
    }
  }
  return sendMessage('command.run', envelope);
}
