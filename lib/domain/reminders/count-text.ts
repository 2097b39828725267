/** More than this is no number to anybody, and is not counted further. */
const COUNTED = 99;

/** Is a count shown as "99+"? */
export const isUncounted = (count: number): boolean => count > COUNTED;

/** A count in figures: at most "99+". */
export const countText = (count: number): string => (isUncounted(count) ? `${COUNTED}+` : String(count));
