import { defineExtensionMessaging } from '@webext-core/messaging';
import { useMemo } from 'react';
import type { PlaybookCommand, PlaybookResult } from '@/lib/messages/playbook-commands';
import type { Protocol } from '@/lib/messages/protocol';
import { sendUntilAnswered } from '@/lib/messages/send-until-answered';

/** @returns a function that writes a team's own playbooks; @throws (in it) Error when the worker stays silent */
export const usePlaybookCommands = (): ((command: PlaybookCommand) => Promise<PlaybookResult>) =>
  useMemo(() => {
    const { sendMessage } = defineExtensionMessaging<Protocol>();
    return (command) => sendUntilAnswered(() => sendMessage('playbook.run', command));
  }, []);
