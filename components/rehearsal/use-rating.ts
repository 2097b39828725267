import { useForm } from '@/components/cards/form';
import type { Rating } from './rehearsal-log';

/** A rehearsal that was said to its end and is not saved yet: how long it took, and how it went. @param ref of the red card */
export const useRating = (ref: string) =>
  useForm<{ ms: number | undefined; rating: Rating | undefined }>(`rehearsal:${ref}`, { ms: undefined, rating: undefined });
export type RatingForm = NonNullable<ReturnType<typeof useRating>>;
