import { defineExtensionMessaging } from '@webext-core/messaging';
import { v7 } from 'uuid';
import type { CommandInput, CommandName, CommandTarget } from './commands';
import type { CommandResult, Protocol } from './protocol';
import { sendUntilAnswered } from './send-until-answered';

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
  const { sendMessage } = defineExtensionMessaging<Protocol>();
  const result = await sendUntilAnswered(() => sendMessage('command.run', { commandId, name, target, input }));
  unanswered.delete(same);
  return result;
}
