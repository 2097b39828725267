import { useMemo } from 'react';
import type { CommandInput, CommandName, CommandTarget } from '@/lib/messages/commands';
import type { CommandResult } from '@/lib/messages/protocol';
import { sendCommand } from '@/lib/messages/send-command';

export interface Commands {
  /** Carries out one command; never doubles, also if the worker dies and the message is sent again. */
  run: <N extends CommandName>(name: N, target: CommandTarget, input: CommandInput<N>) => Promise<CommandResult>;
}

/** The way of a component to write anything. */
export const useCommands = (): Commands => useMemo(() => ({ run: sendCommand }), []);
