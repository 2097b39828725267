import { useState } from 'react';

/**
 * Calls `onChange` while rendering, when `value` has become another one than it last was; "none" in between is no change.
 * This is React's own pattern for state that must follow a change without being drawn once in the old way.
 * @param onChange may set state of the same component only; `before` is undefined the first time
 */
export function useChange<T>(value: T | undefined, onChange: (value: T, before: T | undefined) => void): void {
  const [last, setLast] = useState<T>();
  if (value === undefined || value === last) return;
  setLast(value);
  onChange(value, last);
}
