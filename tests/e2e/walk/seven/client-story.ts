import type { CaseOutcome, CaseStage } from '../../../../lib/schema/case.ts';
import { day } from '../../tour/story.ts';
import type { Before } from '../support/before.ts';
import type { Answers } from '../support/case-steps.ts';
import type { Ground } from '../support/red-steps.ts';

interface Firm {
  name: string;
  why: string;
  contact: string;
}

/** What is typed about one client, in one language: the same fields for every client, so that no walk leaves one out. */
export interface ClientTexts {
  /** What happened, oldest first; the last one after the warning, where there was one. */
  notes: readonly [string, ...string[]];
  /** What was agreed in the measure that was tried. */
  agreed?: string;
  /** How it looks from their side, and what our share is (C-perspective). */
  bothSides?: { theirSide: string; ourShare: string };
  reason: string;
  opinion?: { who: string; answer: string };
  canGoOnBy: string;
  clause?: string;
  penalties?: string;
  lawyer?: { who: string; answer: string };
  owed?: { what: string; owner: string };
  /** None after a breach of the law: nobody is recommended then. */
  firms?: readonly [Firm, Firm];
  points: readonly string[];
  theirSide: string;
  /** Noted while talking; for a parting by e-mail: why not by phone. */
  said: string;
  theirAnswer: string;
  wanted: string;
  handOver: { what: string; owner: string };
  access: string;
  invoice: string;
  informed: readonly string[];
  outcome: string;
  aftercare: { why: string; learnt: string; changes: string };
}

/** One invented client, from the first note to the aftercare. */
export interface ClientStory {
  /** Names the test and its pictures. */
  name: string;
  /** Page in the demo CRM. */
  path: string;
  ground: Ground;
  /** What happened before today. */
  past: (before: Before, texts: ClientTexts) => Promise<unknown>;
  money: { revenueAtRisk: number; hoursFreed: number };
  contract: 'none' | 'written' | 'oral';
  mayEnd: 'yes' | 'at-term';
  by: 'phone' | 'email';
  outcome: CaseOutcome;
  texts: { en: ClientTexts; ru: ClientTexts };
}

/** The answers of the stages before the call, from what is told of a client. */
export function answersOf({ money, contract, mayEnd }: ClientStory, texts: ClientTexts): [CaseStage, Answers][] {
  const { clause, penalties, lawyer, owed, firms, points, theirSide } = texts;
  const legal: Answers = {
    ...(clause && { clause }),
    ...(contract !== 'none' && { noticeDays: 30, penalties: penalties ?? '' }),
    ...(mayEnd === 'at-term' && { termEndsOn: day(-60) }),
    ...(lawyer && { lawyerWho: lawyer.who, lawyerOn: day(1), lawyerAnswer: lawyer.answer }),
    endsOn: mayEnd === 'at-term' ? day(-60) : day(-30),
  };
  return [
    ['decide', { reason: texts.reason, canGoOn: 'no', canGoOnBy: texts.canGoOnBy, ...money }],
    ['legal', { contract, mayEnd }],
    ['legal', legal], // which fields there are depends on the two above
    ...(firms
      ? ([
          ['owed', owed ? { deliverables: [{ ...owed, due: day(-14) }] } : { nothingOwed: true }],
          ['alternatives', { firms: firms.map((firm) => ({ ...firm })) }],
        ] satisfies [CaseStage, Answers][])
      : []), // B-law
    [
      'prepare',
      {
        points: points.map((point) => ({ point })),
        theirSide,
        callAt: day(-1),
        rehearsed: true,
        pictured: true,
        calm: 'yes',
        sleptOnIt: 'yes',
      },
    ],
  ];
}

/** The answers of the stages after the call. */
export function answersAfter(texts: ClientTexts): { afterwards: Answers; aftercare: Answers } {
  return {
    afterwards: {
      wanted: texts.wanted,
      letterSentHow: 'email',
      exitPlan: [{ ...texts.handOver, due: day(-21) }],
      filesAndAccess: texts.access,
      finalInvoice: texts.invoice,
      markedInCrm: true,
      informed: texts.informed.map((who) => ({ who })),
    },
    aftercare: texts.aftercare,
  };
}
