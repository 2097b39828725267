/** Ten years: no contract asks for more, and a mistyped number must not lead out of the calendar. */
const LONGEST = 3_650;

/** Notice in whole days; a part of a day is a day. */
export const wholeNoticeDays = (days: number): number => Math.min(LONGEST, Math.ceil(Math.max(0, days)));
