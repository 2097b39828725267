import type { ClientState } from '@/lib/domain/state';
import type { CommandTarget } from '@/lib/messages/commands';

/**
 * Which id of a merged client a command was aimed at: the client named, or the one whose record it is. New events are written for it,
 * so that undoing a wrong merge gives back to each what was written on its own pages.
 * @returns undefined if neither says so
 */
export function ownId(target: CommandTarget, state: ClientState | null): string | undefined {
  if ('client' in target) return state?.ids.includes(target.client) ? target.client : undefined;
  if (!('record' in target)) return undefined;
  const { key } = target.record;
  return state?.records.find((link) => link.relation === 'same' && link.record.key === key)?.client;
}
