import { clientStatus } from '@/lib/domain/client-status';
import { dayOf } from '@/lib/domain/day-rule';
import { standingNotes } from '@/lib/domain/notes';
import { redPhase } from '@/lib/domain/red-card';
import type { ClientState } from '@/lib/domain/state';
import { minutesSpent } from '@/lib/domain/worth';
import { yellowPhase } from '@/lib/domain/yellow-card';
import type { Money } from '@/lib/schema/ids';
import type { Policy } from '@/lib/schema/policy';
import type { Table } from '@/lib/tables/write-table';
import { EXPORT_COLUMNS, EXPORT_WHO, type ExportKind, type ExportWords } from './export-words';

export interface ExportContext {
  policy: Policy;
  /** Milliseconds since 1970. */
  now: number;
  words: ExportWords;
}
type Cell = string | number | undefined;
type LinesOf = (state: ClientState, context: ExportContext) => Cell[][];

const clocks = new Map<string, Intl.DateTimeFormat>();

/** `YYYY-MM-DD HH:MM` in the policy's zone, which every table program and the import understand. */
function clockTime(instant: number, timeZone: string): string {
  let clock = clocks.get(timeZone);
  // Swedish writes dates as ISO does.
  if (!clock) clocks.set(timeZone, (clock = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' })));
  return clock.format(instant);
}

const sum = (value: Money | undefined, currency: string | undefined): Cell =>
  value && (value.currency === currency ? value.amount : `${value.amount} ${value.currency}`);
const round = (value: number): number => Math.round(value * 100) / 100;

const clientLines: LinesOf = (state, { policy, now, words }) => {
  const { kinds, points, noteCount, reviewAt } = clientStatus(state, policy, now);
  const address = state.records.find(({ relation, record }) => relation === 'same' && record.url)?.record.url;
  const line = [
    address,
    state.emails.join('; '),
    state.phones.join('; '),
    state.taxNumber || state.taxIds?.[0],
    state.owner,
    dayOf(state.since, policy.timeZone),
    state.lead ? words.yes : words.no,
    kinds.map((kind) => words.status[kind] ?? kind).join(', '),
    round(points.total),
    noteCount,
    reviewAt === undefined ? undefined : dayOf(reviewAt, policy.timeZone),
  ];
  return [[state.id, state.name, ...line]];
};

const noteLines: LinesOf = (state, { policy, words }) =>
  standingNotes(state).map(({ body, paidOn }) => {
    const currency = body.lost?.currency ?? body.debt?.sum.currency;
    return [
      state.id,
      state.name,
      clockTime(body.happenedAt, policy.timeZone),
      words.category[body.category] ?? body.category,
      body.severity,
      body.what,
      body.quote,
      words.channel[body.channel],
      words.ownPart[body.ownPart],
      body.minutes,
      sum(body.lost, currency),
      currency,
      body.debt?.dueOn,
      sum(body.debt?.sum, currency),
      paidOn,
    ];
  });

const cardLines: LinesOf = (state, { policy, now, words }) => {
  const day = (instant: number | undefined): Cell => (instant === undefined ? undefined : dayOf(instant, policy.timeZone));
  const yellows = state.yellows.map((card) => {
    const phase = yellowPhase(card, now);
    const told = day(card.delivered?.deliveredAt);
    return {
      at: card.at,
      cells: [words.yellow, words.yellowPhase[phase], day(card.at), told, day(card.endsAt), card.plan.boundary],
    };
  });
  const reds = state.reds.map((red) => {
    const phase = redPhase(red);
    return { at: red.at, cells: [words.red, words.redPhase[phase], day(red.at), undefined, undefined, red.proposal.reason] };
  });
  return [...yellows, ...reds].toSorted((a, b) => a.at - b.at).map(({ cells }) => [state.id, state.name, ...cells]);
};

const worthLines: LinesOf = (state) => {
  const { worth } = state;
  const currency = worth?.revenue?.currency ?? worth?.margin?.currency;
  const minutes = minutesSpent(state);
  const figures = [sum(worth?.revenue, currency), sum(worth?.margin, currency), currency, worth?.referrals, worth?.standing];
  const endsOn = state.agreements.at(-1)?.contract?.endsOn;
  const isEmpty = minutes === 0 && endsOn === undefined && figures.every((cell) => cell === undefined);
  return isEmpty ? [] : [[state.id, state.name, ...figures, endsOn, round(minutes / 60)]];
};

const timeLines: LinesOf = (state, { policy }) =>
  state.times.map(({ happenedAt, minutes, what }) => [
    state.id,
    state.name,
    clockTime(happenedAt, policy.timeZone),
    minutes,
    what,
  ]);

const LINES: Readonly<Record<ExportKind, LinesOf>> = {
  clients: clientLines,
  notes: noteLines,
  cards: cardLines,
  worth: worthLines,
  time: timeLines,
};

/** The first line of a table. */
export const headLine = (kind: ExportKind, { heads }: ExportWords): string[] =>
  [...EXPORT_WHO, ...EXPORT_COLUMNS[kind]].map((head) => heads[head]);

/** What a table says of one client: no line, one or several. */
export const tableLines = (kind: ExportKind, state: ClientState, context: ExportContext): Table =>
  LINES[kind](state, context).map((cells) => cells.map((cell) => cell ?? ''));
