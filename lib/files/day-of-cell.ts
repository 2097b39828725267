/** Day of a Date as this machine's calendar has it, as on the screen: year, month (from 1), day. */
export const dayOfCell = (date: Date): [year: number, month: number, day: number] => [
  date.getFullYear(),
  date.getMonth() + 1,
  date.getDate(),
];

/** The same as YYYY-MM-DD: it sorts as text and is read alike everywhere. */
export function dayText(date: Date): string {
  const [year, ...rest] = dayOfCell(date);
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
