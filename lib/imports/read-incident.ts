import { startOfDay } from '@/lib/domain/day-rule';
import { BUILT_IN_CATEGORIES } from '@/lib/schema/category';
import { type Channel, CHANNELS, type NoteBody, OWN_PARTS, type OwnPart } from '@/lib/schema/note';
import type { Policy } from '@/lib/schema/policy';
import type { WrittenDate } from '@/lib/tables/date';
import type { Cells } from './cells';
import { fail } from './fail';
import type { Line } from './line';
import type { ImportSettings } from './settings';

const MINUTE = 60_000; // ms
const NOON = 12 * 60;

/** Words for a value as files write it, lower case → id. */
export interface IncidentContext {
  policy: Policy;
  /** Milliseconds since 1970. */
  now: number;
  /** Names in both languages, lower case → id: of channels, own parts and severities. */
  words: Readonly<Record<'channel' | 'ownPart' | 'severity', Readonly<Record<string, string>>>>;
}

/**
 * The instant of a date that somebody wrote down: on a day without a time, noon in the policy's zone; today at noon may lie ahead, then
 * now. On the day on which clocks change a time may be an hour off: a file does not say by which clock it was written.
 */
function instantOf({ day, minutes, instant }: WrittenDate, { policy, now }: IncidentContext): number {
  const exact = instant ?? startOfDay(day, policy.timeZone) + (minutes ?? NOON) * MINUTE;
  const isToday = minutes === undefined && startOfDay(day, policy.timeZone) <= now;
  return isToday ? Math.min(exact, now) : exact;
}

const idOf = <Id extends string>(text: string, ids: readonly Id[], words: Readonly<Record<string, string>>): Id | undefined =>
  ids.find((id) => id === text.toLowerCase() || words[text.toLowerCase()] === id);

function severityOf(cells: Cells, category: string, { policy, words }: IncidentContext): NoteBody['severity'] {
  const text = cells.text('severity');
  const known = BUILT_IN_CATEGORIES.find(({ id }) => id === category) ?? policy.categories.find(({ id }) => id === category);
  if (text === '') return known?.severity ?? 1;
  return (
    ([1, 2, 3, 4] as const).find((one) => String(one) === text || words.severity[text.toLowerCase()] === String(one)) ??
    fail('severity', { value: text })
  );
}

/** The note that an incident's line makes (domain section 2). Its day is needed; what it says of money, debt and channel is not. */
export function readIncident(cells: Cells, settings: ImportSettings, context: IncidentContext): Pick<Line, 'note' | 'hasTime'> {
  const written = cells.date('happenedAt') ?? fail('no-date');
  const what = cells.text('what') || fail('no-what');
  const named = cells.text('category');
  const chosen = Object.hasOwn(settings.categories, named) ? settings.categories[named] : undefined; // no "constructor"
  const category = chosen || fail(named === '' ? 'no-category' : 'category', { value: named });
  const channelText = cells.text('channel');
  const channel: Channel =
    channelText === '' ? settings.channel : (idOf(channelText, CHANNELS, context.words.channel) ?? settings.channel);
  const partText = cells.text('ownPart');
  const ownPart: OwnPart =
    partText === '' ? 'none' : (idOf(partText, OWN_PARTS, context.words.ownPart) ?? fail('own-part', { value: partText }));
  const [minutes, lost, due, sum, paid] = [
    cells.count('minutes', 100_000),
    cells.money('lost'),
    cells.date('dueOn'),
    cells.money('debtSum'),
    cells.date('paidOn'),
  ];
  const quote = cells.text('quote');
  const note: NoteBody = {
    category,
    severity: severityOf(cells, category, context),
    happenedAt: instantOf(written, context),
    channel,
    what,
    evidence: [],
    ownPart,
    ...(quote && { quote }),
    ...(minutes !== null && minutes > 0 && { minutes }),
    ...(lost && { lost }),
    ...(due && sum && { debt: { dueOn: due.day, agreedDays: 0, sum, ...(paid && { paidOn: paid.day }) } }),
  };
  return { note, hasTime: written.minutes !== undefined };
}
