/** One entry of a calendar: at an instant, or all day long. */
export interface CalendarEntry {
  /** The same for the same matter: a calendar that has it already changes it instead of adding a second one. */
  uid: string;
  /** Grows with every change, for calendars that look at it. */
  sequence: number;
  title: string;
  description: string;
  /** An instant (ms) and a length, or a calendar day (YYYY-MM-DD). */
  when: { at: number; minutes: number } | { day: string };
  /** Where: a phone number or an address. */
  place?: string;
  /** Nobody asks for it any more: calendars strike it out, or remove it. */
  isTakenBack?: boolean;
  /** Words of the calendar's own reminder, a quarter of an hour before; none for a day. */
  soon?: string;
}
