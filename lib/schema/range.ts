import { z } from 'zod';

/** What a number can be. */
export interface Range {
  /** Least value allowed. */
  min?: number;
  /** The value must be more than this. */
  above?: number;
  max?: number;
  isWhole: boolean;
}

/** zod bounds every whole number by what a double can count. */
const isLimit = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER;

/** What a schema of a number allows, for words about it. */
export function rangeOf(schema: z.ZodType): Range {
  const { minimum, exclusiveMinimum, maximum, type } = z.toJSONSchema(schema, { io: 'input' });
  return {
    ...(isLimit(minimum) && { min: minimum }),
    ...(isLimit(exclusiveMinimum) && { above: exclusiveMinimum }),
    ...(isLimit(maximum) && { max: maximum }),
    isWhole: type === 'integer',
  };
}
