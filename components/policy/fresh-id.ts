/** A short random id for what is added to the rules. */
export const freshId = (): string => crypto.randomUUID().slice(0, 13);
