import { decoded } from './decoded';

/** The parts of a path, decoded, without empty ones: a trailing or doubled slash makes no difference. */
export function segments(path: string): string[] {
  return path.split('/').filter(Boolean).map(decoded);
}
