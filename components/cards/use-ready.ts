import { useForm } from './form';
import type { Ready } from './ready-check';

/** B-cool: what was answered before one hard talk, kept until the talk is recorded. @param ref of the card */
export const useReady = (ref: string) =>
  useForm<Ready>(`ready:${ref}`, { calm: undefined, sleptOnIt: undefined, coolUntil: undefined });
