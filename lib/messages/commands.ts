import { z } from 'zod';
import { EVENT_BODIES } from '@/lib/schema/event';
import { clientId, eventRef, uuid7 } from '@/lib/schema/ids';
import { recordRef } from '@/lib/schema/record';

const B = EVENT_BODIES;
const ref = { ref: eventRef };

/**
 * Input of every command. Commands are the only way to write, apart from importing a backup; both pass the same gates
 * (lib/domain/gates). Most commands append the one event whose body they carry; see lib/domain/commands.
 */
export const COMMANDS = {
  createClient: B['client.seen'],
  updateProfile: B['client.profile'],
  sameRecord: B['record.same'],
  undoSameRecord: z.object({ ...ref, reason: z.string().optional() }),
  belongsRecord: B['record.belongs'],
  undoBelongsRecord: z.object({ ...ref, reason: z.string().optional() }),
  distinctRecord: B['record.distinct'],
  undoDistinctRecord: z.object({ ...ref, reason: z.string().optional() }),

  logNote: B['note.logged'],
  correctNote: B['note.corrected'].extend(ref),
  moveNote: B['note.moved'].extend(ref),
  withdrawNote: B['note.withdrawn'].extend(ref),
  recordPayment: B['debt.paid'].extend(ref),
  logTalk: B['talk.held'],

  issueYellowCard: B['card.yellow.planned'],
  deliverYellowCard: B['card.yellow.delivered'].extend(ref),
  answerYellowCard: B['card.yellow.answered'].extend(ref),
  lookAgainAtYellowCard: B['card.yellow.looked-again'].extend(ref),
  renewYellowCard: B['card.yellow.renewed'].extend(ref),
  liftYellowCard: B['card.yellow.lifted'].extend(ref),
  withdrawYellowCard: B['card.yellow.withdrawn'].extend(ref),

  setHold: B['hold.set'],
  tellHold: B['hold.told'].extend(ref),
  releaseHold: B['hold.released'].extend(ref),
  startRemedy: B['remedy.started'],
  endRemedy: B['remedy.ended'].extend(ref),

  proposeRedCard: B['card.red.proposed'],
  joinRedCard: B['card.red.joined'].extend(ref),
  recordSecondOpinion: B['card.red.opinion'].extend(ref),
  approveRedCard: B['card.red.approved'].omit({ as: true }).extend(ref),
  declineRedCard: B['card.red.declined'].omit({ as: true }).extend(ref),
  withdrawRedCard: B['card.red.withdrawn'].extend(ref),

  setCaseItem: B['case.item'].extend(ref),
  closeCaseStage: B['case.stage.closed'].extend(ref),
  reopenCaseStage: B['case.stage.reopened'].extend(ref),
  closeCase: B['case.closed'].extend(ref),

  recordLetter: B['letter.sent'].extend({ ref: eventRef.optional() }),
  withdrawLetter: B['letter.withdrawn'].extend(ref),

  setWorth: B['worth.set'],
  logTime: B['time.logged'],
  withdrawTime: B['time.withdrawn'].extend(ref),
  checkQuarter: B['quarter.checked'],
  setRating: B['rating.set'],
  setAgreement: B['agreement.set'],
  requestAttention: B['attention.requested'],
  answerAttention: B['attention.answered'].extend(ref),
  weighQuarrel: B['quarrel.weighed'],
  decideQuarrel: B['quarrel.decided'].extend(ref),
  hushSuggestion: B['suggestion.hushed'],
  setLegalHold: B['legal.held'],
  liftLegalHold: B['legal.released'].extend(ref),
  eraseEntries: B['entries.erased'],
  eraseClient: B['client.erased'],
} as const;

export type CommandName = keyof typeof COMMANDS;
export type CommandInput<N extends CommandName> = z.input<(typeof COMMANDS)[N]>;
/** The input after its check, defaults filled in. */
export type CommandOutput<N extends CommandName> = z.output<(typeof COMMANDS)[N]>;

/** Whom a command is about: a known client, the client of a record (created at the first event), or a new client without a CRM page. */
export const commandTarget = z.union([
  z.object({ client: clientId }),
  z.object({
    record: recordRef,
    /** Shown on the page as the record's own; kept with a new client, so that search finds it when the phone rings, and
     * another record of the same client is noticed. */
    phones: B['client.seen'].shape.phones,
    emails: B['client.seen'].shape.emails,
    taxIds: B['client.seen'].shape.taxIds,
  }),
  z.object({ newClient: z.object({ name: z.string().trim().min(1).max(500) }) }),
]);
export type CommandTarget = z.infer<typeof commandTarget>;

/** What a page sends as `command.run`. `commandId` is made by the caller: sending it again changes nothing. */
export const commandEnvelope = z.object({
  commandId: uuid7,
  name: z.enum(Object.keys(COMMANDS) as [CommandName, ...CommandName[]]),
  target: commandTarget,
  input: z.unknown(),
});
export type CommandEnvelope = z.infer<typeof commandEnvelope>;
