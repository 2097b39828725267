import type { AnyEvent } from '@/lib/schema/event';

/** Fields of a question or an answer that hold its words, the first that is there counts. */
const WORDS = ['reason', 'what', 'answer', 'override'] as const;

/** What somebody asked or answered, in their words; '' if they wrote none. */
export function askedWords({ body }: AnyEvent): string {
  const found = WORDS.map((field) => body[field]).find((text) => typeof text === 'string' && text !== '');
  return typeof found === 'string' ? found : '';
}
