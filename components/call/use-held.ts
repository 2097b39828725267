import { useState } from 'react';

/**
 * The first `value` that came for `key`; null before it came. A script that is edited elsewhere must not change under somebody
 * who is speaking it.
 * @param isHeld false: `value` as it is
 */
export function useHeld<T>(value: T | undefined, key: string, isHeld: boolean): T | null {
  const [held, setHeld] = useState<{ key: string; value: T }>();
  if (!isHeld) return value ?? null;
  if (held?.key === key) return held.value;
  if (value !== undefined) setHeld({ key, value }); // React's own pattern for state that follows a value
  return value ?? null;
}
