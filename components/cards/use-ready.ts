import { tellStoreChanged } from '@/lib/messages/tell-store-changed';
import { type Form, useForm } from './form';
import type { Ready } from './ready-check';

/**
 * B-cool: what was answered before one hard talk, kept until the talk is recorded. The worker hears of it, since "not calm" asks for a
 * reminder when the waiting is over.
 * @param talk ref of the card, or another name of the talk that is the client's own
 */
export function useReady(client: string, talk: string): Form<Ready> | null {
  const initial: Ready & { client?: string } = { calm: undefined, sleptOnIt: undefined, coolUntil: undefined, client: undefined };
  const form = useForm(`ready:${talk}`, initial, () => void tellStoreChanged());
  return form && { ...form, set: (changes) => form.set({ ...changes, client }) };
}
