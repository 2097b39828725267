/**
 * Key of a look in the index of reminders: its instant below nought, so that every client can have one and none is in the way of the
 * reminders. So the latest due comes first.
 */
export const lookKey = (at: number): number => -at;
