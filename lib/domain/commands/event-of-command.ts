import type { CommandName } from '@/lib/messages/commands';
import type { EventType } from '@/lib/schema/event';

/** The event whose body a command carries. */
export const EVENT_OF_COMMAND = {
  createClient: 'client.seen',
  updateProfile: 'client.profile',
  sameRecord: 'record.same',
  undoSameRecord: 'record.same.undone',
  belongsRecord: 'record.belongs',
  undoBelongsRecord: 'record.belongs.undone',
  distinctRecord: 'record.distinct',
  undoDistinctRecord: 'record.distinct.undone',

  logNote: 'note.logged',
  correctNote: 'note.corrected',
  moveNote: 'note.moved',
  withdrawNote: 'note.withdrawn',
  recordPayment: 'debt.paid',
  logTalk: 'talk.held',

  issueYellowCard: 'card.yellow.planned',
  deliverYellowCard: 'card.yellow.delivered',
  answerYellowCard: 'card.yellow.answered',
  lookAgainAtYellowCard: 'card.yellow.looked-again',
  renewYellowCard: 'card.yellow.renewed',
  liftYellowCard: 'card.yellow.lifted',
  withdrawYellowCard: 'card.yellow.withdrawn',

  setHold: 'hold.set',
  tellHold: 'hold.told',
  releaseHold: 'hold.released',
  startRemedy: 'remedy.started',
  endRemedy: 'remedy.ended',

  proposeRedCard: 'card.red.proposed',
  joinRedCard: 'card.red.joined',
  recordSecondOpinion: 'card.red.opinion',
  approveRedCard: 'card.red.approved',
  declineRedCard: 'card.red.declined',
  withdrawRedCard: 'card.red.withdrawn',

  setCaseItem: 'case.item',
  closeCaseStage: 'case.stage.closed',
  reopenCaseStage: 'case.stage.reopened',
  closeCase: 'case.closed',

  recordLetter: 'letter.sent',
  withdrawLetter: 'letter.withdrawn',

  setWorth: 'worth.set',
  logTime: 'time.logged',
  withdrawTime: 'time.withdrawn',
  checkQuarter: 'quarter.checked',
  setRating: 'rating.set',
  setAgreement: 'agreement.set',
  requestAttention: 'attention.requested',
  answerAttention: 'attention.answered',
  weighQuarrel: 'quarrel.weighed',
  decideQuarrel: 'quarrel.decided',
  hushSuggestion: 'suggestion.hushed',
  setLegalHold: 'legal.held',
  liftLegalHold: 'legal.released',
  eraseEntries: 'entries.erased',
  eraseClient: 'client.erased',
} as const satisfies Record<CommandName, EventType>;
