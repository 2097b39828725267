import type { AnyEvent } from '@/lib/schema/event';

/** Who saved a file, by its own account. */
export interface Sender {
  author: string;
  role: 'salesperson' | 'manager' | 'deputy';
}

export type AnswerProblem = 'own-answer' | 'not-manager' | 'self-decided' | 'not-mine';

/**
 * P-decision-file, B-manager: why the answer of a file does not count here; null if it may be judged by the gates.
 * @param request the stored event that was asked
 * @param answer the event of the file that answers it
 * @param me own handle
 * @param isMine the user says that the request was made by them, on another computer or before a new start
 */
export function answerProblem(
  request: AnyEvent,
  answer: AnyEvent,
  from: Sender,
  me: string,
  isMine: boolean,
): AnswerProblem | null {
  if (answer.author === me) return 'own-answer';
  if (answer.author === request.author) return 'self-decided';
  const as = answer.body.as;
  if (from.role === 'salesperson' || answer.author !== from.author || as === 'alone') return 'not-manager';
  return request.author === me || isMine ? null : 'not-mine';
}
