import { approvalCode } from '@/lib/domain/red-card';
import type { CommandInput, CommandName, CommandTarget } from '@/lib/messages/commands';
import { DAY, type World, note, record } from '../store/world';

interface Ready<N extends CommandName> {
  target: CommandTarget;
  input: CommandInput<N>;
}
type Prepare<N extends CommandName> = (world: World) => Promise<Ready<N>>;

const AT: CommandTarget = { record: record('1') };
const dayOf = (world: World): string => new Date(world.now).toISOString().slice(0, 10);

async function does<N extends CommandName>(world: World, name: N, input: CommandInput<N>): Promise<string> {
  return (await world.must(name, AT, input)).events.at(-1) ?? '';
}
const logged = (world: World, more: Partial<CommandInput<'logNote'>> = {}) => does(world, 'logNote', note(world, more));

const card = { boundary: 'no calls at night', mustChange: 'office hours', otherwise: 'we look for another way' };
const planned = async (world: World) => does(world, 'issueYellowCard', { ...card, notes: [await logged(world)] });
const told = (world: World) => ({ deliveredAt: world.now, channel: 'phone' as const, saidParting: false });
async function delivered(world: World): Promise<string> {
  const ref = await planned(world);
  await does(world, 'deliverYellowCard', { ref, ...told(world) });
  return ref;
}
const remedy = (world: World): CommandInput<'startRemedy'> => ({
  remedy: 'C-channel',
  agreed: 'mornings only',
  toldOn: dayOf(world),
  from: dayOf(world),
});
/** Everything that a red card asks for first. */
async function warned(world: World): Promise<CommandInput<'proposeRedCard'>> {
  await delivered(world);
  await does(world, 'startRemedy', remedy(world));
  world.now += DAY;
  const notes = [await logged(world, { category: 'disrespect' })];
  return { ground: 'yellow', reason: 'It goes on', notes, secondOpinion: { who: 'Boris', answer: 'I see it too' } };
}
const proposed = async (world: World) => does(world, 'proposeRedCard', await warned(world));
async function approved(world: World): Promise<string> {
  const ref = await proposed(world);
  await does(world, 'approveRedCard', { ref, code: approvalCode(ref) });
  return ref;
}
async function decided(world: World): Promise<string> {
  const ref = await approved(world);
  const values = { reason: 'Not the right firm', canGoOn: 'no', canGoOnBy: 'Ann' } as const;
  for (const [field, value] of Object.entries({ ...values, revenueAtRisk: { amount: 1_000, currency: 'EUR' } }))
    await does(world, 'setCaseItem', { ref, field: field as keyof typeof values, value });
  return ref;
}
const held = (world: World) => does(world, 'setHold', { reason: 'unpaid', until: 'it is paid' });
const letter = (world: World) => ({
  kind: 'new-agreement' as const,
  lang: 'en' as const,
  subject: 'What we agreed',
  body: 'Mornings only.',
  how: 'email' as const,
  sentAt: world.now,
});
const asked = (world: World) => does(world, 'requestAttention', { what: 'He shouts at us' });
const weighed = (world: World) => does(world, 'weighQuarrel', quarrel);
const quarrel = { what: 'A review', ground: 'None', follows: 'Silence', others: 'Nobody read it', standing: 'Good' };
const unpaid = { category: 'late-payment', debt: { sum: { amount: 100, currency: 'EUR' }, dueOn: '2026-02-01' } };

const legalHold = { reason: 'a claim', owner: 'Ann', since: '2026-01-02' };

const about =
  <N extends CommandName>(input: (world: World) => Promise<CommandInput<N>> | CommandInput<N>): Prepare<N> =>
  async (world) => ({ target: AT, input: await input(world) });
const ofRef =
  <N extends CommandName>(
    before: (world: World) => Promise<string>,
    rest: (world: World) => Omit<CommandInput<N>, 'ref'>,
  ): Prepare<N> =>
  async (world) => {
    const ref = await before(world);
    return { target: AT, input: { ref, ...rest(world) } as CommandInput<N> };
  };

/** Of every command, a history in which it is allowed, and the command. A new one has no rest until it stands here. */
export const EVERY_COMMAND: { [N in CommandName]: Prepare<N> } = {
  createClient: async () => ({
    target: { newClient: { name: 'Caller' } },
    input: { name: 'Caller', phones: ['+7 916 123-45-67'] },
  }),
  updateProfile: about(async (world) => (await logged(world), { name: 'Acme', taxNumber: 'DE1' })),
  sameRecord: async (world) => {
    await logged(world);
    await world.must('logNote', { record: record('2') }, note(world));
    return { target: AT, input: { record: record('2') } };
  },
  undoSameRecord: ofRef(
    async (world) => {
      await logged(world);
      await world.must('logNote', { record: record('2') }, note(world));
      return does(world, 'sameRecord', { record: record('2') });
    },
    () => ({}),
  ),
  belongsRecord: about(async (world) => (await logged(world), { record: record('3') })),
  undoBelongsRecord: ofRef(
    async (world) => (await logged(world), does(world, 'belongsRecord', { record: record('3') })),
    () => ({}),
  ),
  distinctRecord: about(async (world) => (await logged(world), { record: record('3') })),
  undoDistinctRecord: ofRef(
    async (world) => (await logged(world), does(world, 'distinctRecord', { record: record('3') })),
    () => ({}),
  ),

  logNote: about((world) => note(world)),
  correctNote: ofRef(logged, (world) => note(world, { what: 'At ten' })),
  moveNote: async (world) => {
    const ref = await logged(world);
    return { target: AT, input: { ref, to: await world.client('Other') } };
  },
  withdrawNote: ofRef(logged, () => ({ reason: 'Wrong client' })),
  recordPayment: ofRef(
    (world) => logged(world, unpaid),
    (world) => ({ paidOn: dayOf(world) }),
  ),
  logTalk: about(async (world) => {
    const notes = [await logged(world)];
    return { kind: 'informal', heldAt: world.now, channel: 'phone', agreed: 'Mornings', notes };
  }),

  issueYellowCard: about(async (world) => ({ ...card, notes: [await logged(world)] })),
  deliverYellowCard: ofRef(planned, told),
  answerYellowCard: ofRef(delivered, () => ({ response: 'objected', words: 'Not so' })),
  lookAgainAtYellowCard: ofRef(
    async (world) => {
      const ref = await delivered(world);
      await does(world, 'answerYellowCard', { ref, response: 'second-look', words: 'Look again' });
      return ref;
    },
    () => ({ by: 'Boris', result: 'upheld', words: 'It stands' }),
  ),
  renewYellowCard: ofRef(delivered, () => ({ reason: 'Again' })),
  liftYellowCard: ofRef(delivered, () => ({ reason: 'All is well' })),
  withdrawYellowCard: ofRef(planned, () => ({ reason: 'By mistake' })),

  setHold: about(async (world) => (await logged(world), { reason: 'unpaid', until: 'it is paid' })),
  tellHold: ofRef(held, (world) => ({ toldAt: world.now, channel: 'phone' })),
  releaseHold: ofRef(held, () => ({ because: 'paid' })),
  startRemedy: about(async (world) => (await logged(world), remedy(world))),
  endRemedy: ofRef(
    async (world) => does(world, 'startRemedy', remedy(world)),
    () => ({ outcome: 'worse' }),
  ),

  proposeRedCard: about(warned),
  joinRedCard: async (world) => {
    const ref = await proposed(world);
    return { target: AT, input: { ref, notes: [await logged(world)] } };
  },
  recordSecondOpinion: ofRef(proposed, () => ({ who: 'Eva', answer: 'Yes' })),
  approveRedCard: async (world) => {
    const ref = await proposed(world);
    return { target: AT, input: { ref, code: approvalCode(ref) } };
  },
  declineRedCard: ofRef(proposed, () => ({ reason: 'Another try' })),
  withdrawRedCard: ofRef(proposed, () => ({ reason: 'By mistake' })),

  setCaseItem: ofRef(approved, () => ({ field: 'reason', value: 'Not the right firm' })),
  closeCaseStage: ofRef(decided, () => ({ stage: 'decide' })),
  reopenCaseStage: ofRef(
    async (world) => {
      const ref = await decided(world);
      await does(world, 'closeCaseStage', { ref, stage: 'decide' });
      return ref;
    },
    () => ({ stage: 'decide', reason: 'Something new' }),
  ),
  closeCase: ofRef(approved, () => ({ outcome: 'new-terms' })),

  recordLetter: about(async (world) => (await logged(world), letter(world))),
  withdrawLetter: ofRef(
    async (world) => (await logged(world), does(world, 'recordLetter', letter(world))),
    () => ({ reason: 'Not sent' }),
  ),

  setWorth: about(async (world) => (await logged(world), { revenue: { amount: 1_000, currency: 'EUR' } })),
  logTime: about((world) => ({ minutes: 30, happenedAt: world.now })),
  withdrawTime: ofRef(
    (world) => does(world, 'logTime', { minutes: 30, happenedAt: world.now }),
    () => ({ reason: 'Wrong client' }),
  ),
  checkQuarter: about(async (world) => (await logged(world), { grows: 'yes' })),
  setRating: about(async (world) => (await logged(world), { trait: 'pays', value: 3 })),
  setAgreement: about(async (world) => (await logged(world), { channel: 'email', responseHours: 24 })),
  requestAttention: about(async (world) => (await logged(world), { what: 'He shouts at us' })),
  answerAttention: ofRef(asked, () => ({ answer: 'I call him', backed: 'A day off' })),
  weighQuarrel: about(async (world) => (await logged(world), quarrel)),
  decideQuarrel: ofRef(weighed, () => ({ way: 'not-at-all', reason: 'Nobody read it' })),
  hushSuggestion: about(async (world) => (await logged(world), { rule: 'S-talk' })),
  setLegalHold: about(async (world) => (await logged(world), legalHold)),
  liftLegalHold: ofRef(
    async (world) => {
      await logged(world);
      return does(world, 'setLegalHold', legalHold);
    },
    () => ({ reason: 'settled' }),
  ),
  eraseEntries: about(async (world) => {
    const ref = await logged(world);
    world.now += 3 * 365 * DAY;
    return { rule: 'notes', events: [ref.split(':').at(-1) ?? ''] };
  }),
  eraseClient: about(async (world) => {
    await logged(world);
    await does(world, 'belongsRecord', { record: record('3') });
    await world.db.drafts.put({ key: `note:${(await world.db.clients.toArray())[0]?.id ?? ''}`, at: 1, value: 'half' });
    return {};
  }),
};
