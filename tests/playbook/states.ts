import type { CaseState, NoteState, RedState, Stamp, YellowState } from '@/lib/domain/state';

const uuid = (n: number) => `019602f2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const stamp = (n: number): Stamp => ({ ref: `ann:${uuid(n)}`, author: 'ann', at: Date.UTC(2026, 2, 1) + n });

export const note = (n: number, what: string, happenedAt: number, rest: Partial<NoteState> = {}): NoteState => ({
  ...stamp(n),
  body: { category: 'all-hours', severity: 2, happenedAt, channel: 'phone', what, evidence: [], ownPart: 'none' },
  corrections: [],
  ...rest,
});

export const yellow = (notes: readonly NoteState[], rest: Partial<YellowState> = {}): YellowState => ({
  ...stamp(90),
  plan: {
    notes: notes.map(({ ref }) => ref),
    boundary: 'nine to six',
    mustChange: 'no calls at night',
    otherwise: 'we part',
    channel: 'phone',
  },
  lastWarning: false,
  looks: [],
  renewals: [],
  endsAt: 0,
  ...rest,
});

export const delivered = (rest: Partial<NonNullable<YellowState['delivered']>> = {}): NonNullable<YellowState['delivered']> => ({
  ...stamp(91),
  deliveredAt: Date.UTC(2026, 2, 20, 21, 30),
  channel: 'phone',
  saidParting: true,
  ...rest,
});

export const red = (values: CaseState['values'], ground: RedState['proposal']['ground'] = 'yellow'): RedState => ({
  ...stamp(95),
  proposal: { ground, reason: 'for the manager only', notes: [] },
  notes: [],
  case: { values, logs: {}, closed: {} },
});
