import type { CaseFieldId, CaseOutcome, CaseStage } from '@/lib/schema/case';
import type { CategoryClass } from '@/lib/schema/category';
import type { AnyEvent, EventBody } from '@/lib/schema/event';
import type { Money } from '@/lib/schema/ids';
import type { NoteBody } from '@/lib/schema/note';
import type { RecordRef } from '@/lib/schema/record';
import type { RemedyId } from '@/lib/schema/remedy';

/** Who and when, of the event that something rests on. `ref` is the full id `author:id`. */
export interface Stamp {
  ref: string;
  author: string;
  at: number;
  /** Client id the event was written for; one of `ClientState.ids`. What is added to it later goes to the same id, so that undoing a
   * merge separates the histories cleanly. */
  client?: string;
}

export interface NoteState extends Stamp {
  /** Latest wording; earlier ones are in the history. */
  body: NoteBody;
  /** Of its category, by the policy that the events were folded under; absent if nobody knows the category. */
  class?: CategoryClass | undefined;
  corrections: Stamp[];
  withdrawn?: Stamp & { reason: string };
  /** Moved to another client; the copy there has `body.movedFrom`. */
  moved?: Stamp & { to: string };
  /** A3: the debt was paid on this day (YYYY-MM-DD). */
  paidOn?: string;
}

export interface YellowState extends Stamp {
  plan: EventBody<'card.yellow.planned'>;
  /** B-yellow: planned within 365 days of the first card's delivery. */
  lastWarning: boolean;
  delivered?: Stamp & EventBody<'card.yellow.delivered'>;
  /** K-heard, latest answer. */
  answer?: Stamp & EventBody<'card.yellow.answered'>;
  looks: (Stamp & EventBody<'card.yellow.looked-again'>)[];
  renewals: (Stamp & { reason: string })[];
  lifted?: Stamp & { reason: string };
  withdrawn?: Stamp & { reason: string };
  /** Ref of the red card's proposal that was approved on this card. */
  escalatedBy?: string;
  /** Last instant of the review day (K-lift: the day itself still counts); after it the card has lapsed. Undelivered: the
   * instant at which it lapses untold. */
  endsAt: number;
}
export type YellowPhase = 'planned' | 'delivered' | 'lapsed' | 'lapsed-untold' | 'lifted' | 'withdrawn' | 'escalated';

export interface RedState extends Stamp {
  proposal: EventBody<'card.red.proposed'>;
  /** Notes of the proposal and those that joined it. */
  notes: string[];
  /** D-second-opinion: asked for after the proposal. */
  opinions?: (Stamp & EventBody<'card.red.opinion'>)[];
  approved?: Stamp & EventBody<'card.red.approved'>;
  declined?: Stamp & EventBody<'card.red.declined'>;
  withdrawn?: Stamp & { reason: string };
  case: CaseState;
}
export type RedPhase = 'proposed' | 'approved' | 'declined' | 'withdrawn' | 'closed';

export interface CaseState {
  /** Latest value of each field; `log` fields keep all, see `logs`. */
  values: Partial<Record<CaseFieldId, unknown>>;
  logs: Partial<Record<CaseFieldId, (Stamp & { value: unknown })[]>>;
  /** Who filled in each field last, and when. */
  setBy?: Partial<Record<CaseFieldId, Stamp>>;
  /** B-cool: from when the waiting counts: the latest "not calm", or the first "calm" after it. */
  coolSince?: number;
  /** Stages closed and not reopened since. */
  closed: Partial<Record<CaseStage, Stamp & { override?: string }>>;
  end?: Stamp & { outcome: CaseOutcome };
}

export interface HoldState extends Stamp {
  body: EventBody<'hold.set'>;
  told?: Stamp & EventBody<'hold.told'>;
  released?: Stamp & EventBody<'hold.released'>;
}
/** Domain 8: while it stands nothing of the client is deleted. */
export type LegalHoldState = Stamp & EventBody<'legal.held'> & { lifted?: Stamp & { reason: string } };
export interface RemedyState extends Stamp {
  body: EventBody<'remedy.started'>;
  ended?: Stamp & EventBody<'remedy.ended'>;
}
export type TalkState = Stamp & EventBody<'talk.held'>;
export type AttentionState = Stamp & EventBody<'attention.requested'> & { answered?: Stamp & EventBody<'attention.answered'> };
/** B-public: a quarrel in public, weighed, then decided on. */
export type QuarrelState = Stamp & EventBody<'quarrel.weighed'> & { decided?: Stamp & EventBody<'quarrel.decided'> };
/** A letter as it was sent; `about` is the card, hold or talk it belongs to. */
export type LetterState = Stamp & EventBody<'letter.sent'> & { about?: string; withdrawn?: Stamp & { reason: string } };
/** D-value: what is known of a client's worth, the latest of each figure. */
export interface WorthState extends Stamp {
  /** Of a year. */
  revenue?: Money;
  /** Of a year. */
  margin?: Money;
  referrals?: number;
  standing?: string;
}
export interface RecordLink extends Stamp {
  record: RecordRef;
  relation: 'same' | 'belongs';
}

/**
 * All that the events of one client (and of the clients merged with it) say. A fold over events sorted by `id`; pure, no clock
 * except `asOf` where a phase depends on it (see client-status.ts).
 */
export interface ClientState {
  /** Smallest id of the merged group. */
  id: string;
  /** Every client id of the group. */
  ids: string[];
  name: string;
  names: string[];
  phones: string[];
  emails: string[];
  taxNumber?: string;
  /** Tax numbers seen on its pages, as written; `taxNumber` is the one that somebody entered. */
  taxIds?: string[];
  scriptLanguage?: 'en' | 'ru';
  lead: boolean;
  /** Instant of the first event, or the start of `client.profile.since`. */
  since: number;
  /** Instant of the first event. 0 for an empty state. */
  firstAt: number;
  records: RecordLink[];
  /** Records that were said not to be this client's, though something is equal. */
  distinct?: (Stamp & { record: RecordRef })[];
  /** Clients declared to be this one (`record.same` with `other`), to be shown and undone. */
  merges?: (Stamp & { other: string })[];
  notes: NoteState[];
  talks: TalkState[];
  yellows: YellowState[];
  reds: RedState[];
  holds: HoldState[];
  legalHolds?: LegalHoldState[];
  remedies: RemedyState[];
  attention: AttentionState[];
  quarrels: QuarrelState[];
  letters: LetterState[];
  worth?: WorthState;
  agreements: (Stamp & EventBody<'agreement.set'>)[];
  /** C-cost: what stands of the hours entered or timed. */
  times: (Stamp & EventBody<'time.logged'>)[];
  /** D-ideal: trait id → latest mark. */
  ratings: Record<string, Stamp & EventBody<'rating.set'>>;
  /** C-quarter, oldest first. */
  quarters: (Stamp & EventBody<'quarter.checked'>)[];
  /** Who of us looks after the client. */
  owner?: string;
  /** Rule id → latest hush. */
  hushed: Record<string, Stamp>;
  erased: boolean;
  /** Events of types that this version does not know; kept, shown as such, never interpreted. */
  unknown: AnyEvent[];
  /** Largest event id folded in. '' for an empty state. */
  lastId: string;
  lastAt: number;
}

/** Domain section 7, in order of precedence: the first that holds is shown, the others are marked. */
export const STATUS_ORDER = ['say-nothing', 'red', 'hold', 'last-warning', 'yellow', 'yellow-untold', 'notes', 'none'] as const;
export type StatusKind = (typeof STATUS_ORDER)[number];

export interface ClientStatus {
  /** All that hold, in order; `['none']` if nothing does. `kinds[0]` is shown. */
  kinds: StatusKind[];
  points: PointsSum;
  /** Notes that stand (not withdrawn, not moved away). */
  noteCount: number;
  lastNoteAt?: number;
  /** Review day of the live yellow, as its last instant. */
  reviewAt?: number;
  /** Earliest later instant at which this status or a suggestion can change without any new event; Infinity if never. */
  nextChangeAt: number;
}

/** Points now, with the sum that explains them (principle 5). */
export interface PointsSum {
  total: number;
  terms: { ref: string; category: string; severity: number; ownShare: number; ageDays: number; weight: number; value: number }[];
  /** What D-good notes subtracted (≥ 0), with their terms. */
  good: number;
  goodTerms: { ref: string; ageDays: number; value: number }[];
}

export type SuggestionRule =
  | 'S-talk'
  | 'S-yellow'
  | 'S-red'
  | 'S-kind'
  | 'S-own'
  | 'A-early'
  | 'A-own'
  | 'C-channel'
  | 'A3-talk'
  | 'A3-hold'
  | 'A3-red'
  | 'A3-release'
  | 'B-tell'
  | 'B-bound'
  | 'K-review'
  | 'K-heard'
  | 'K-undo'
  | 'C-cost'
  | 'C-quarter'
  | 'A-important'
  | 'D-second-opinion';

/** What is suggested, and the sum behind it; texts are made from `reasons` by the view. */
export interface Suggestion {
  rule: SuggestionRule;
  /** Each condition that holds, with the numbers to show: i18n key below `suggestions.reason.` and its parameters. */
  reasons: { key: string; params: Record<string, string | number> }[];
  /** Notes it rests on. */
  notes: string[];
  /** The command that carries it out, for the button. */
  action?:
    | 'logTalk'
    | 'issueYellowCard'
    | 'proposeRedCard'
    | 'setHold'
    | 'tellHold'
    | 'releaseHold'
    | 'startRemedy'
    | 'deliverYellowCard'
    | 'withdrawYellowCard'
    | 'lookAgainAtYellowCard'
    | 'declineLead'
    | 'logNote'
    | 'checkQuarter';
  category?: string;
  /** The kind of talk or the remedy that answers it: another one would leave the suggestion standing. */
  talk?: TalkState['kind'];
  remedy?: RemedyId;
  /** A second way to answer it. */
  or?: Pick<Suggestion, 'action' | 'category' | 'remedy'>;
}

/** Why a command or an imported event is refused. `code` is the i18n key below `refusals.`. */
export interface Refusal {
  code: string;
  rule?: string;
  params?: Record<string, string | number>;
  /** Named case fields that are missing, for stages. */
  fields?: CaseFieldId[];
}
