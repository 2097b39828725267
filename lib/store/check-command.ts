import type { z } from 'zod';
import type { Refusal } from '@/lib/domain/state';
import { COMMANDS, type CommandEnvelope, commandEnvelope } from '@/lib/messages/commands';
import { MAX_BODY_BYTES } from '@/lib/schema/event';
import { bodyBytes } from './body-bytes';

/** Why zod did not accept a command's input, as a refusal that names the field. */
function inputRefusal(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  const field = issue?.path.join('.') ?? '';
  if (issue?.code === 'too_big' && issue.origin === 'string')
    return { code: 'too-long', params: { field, max: Number(issue.maximum) } };
  return { code: 'bad-input', params: { field } };
}

/** A command's `ref` becomes a field of the event beside its body. */
const withoutRef = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'ref' in input ? { ...input, ref: undefined } : input;

/** Size of an input; null for what JSON cannot write: Firefox's messages can carry a BigInt, or an object that holds itself. */
function sizeOf(input: unknown): number | null {
  try {
    return bodyBytes(withoutRef(input));
  } catch {
    return null;
  }
}

/**
 * Checks what a page sent: the envelope, its size, the input of the named command.
 * @returns the envelope with the input as parsed, or why it is refused
 */
export function checkCommand(message: unknown): { command: CommandEnvelope } | { refusal: Refusal } {
  const envelope = commandEnvelope.safeParse(message);
  if (!envelope.success)
    return { refusal: { code: 'bad-command', params: { field: envelope.error.issues[0]?.path.join('.') ?? '' } } };
  const bytes = sizeOf(envelope.data.input);
  if (bytes === null) return { refusal: { code: 'bad-input', params: { field: '' } } };
  if (bytes > MAX_BODY_BYTES) return { refusal: { code: 'too-large', params: { bytes, max: MAX_BODY_BYTES } } };
  const input = COMMANDS[envelope.data.name].safeParse(envelope.data.input);
  if (!input.success) return { refusal: inputRefusal(input.error) };
  return { command: { ...envelope.data, input: input.data } };
}
