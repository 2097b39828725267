import { describe, expect, it } from 'vitest';
import { EVENT_OF_COMMAND } from '@/lib/domain/commands/event-of-command';
import { approvalCode } from '@/lib/domain/red-card';
import type { CommandInput, CommandName } from '@/lib/messages/commands';
import type { AnyEvent } from '@/lib/schema/event';
import { previewBackup } from '@/lib/store/backup/preview-backup';
import { newEventId } from '@/lib/store/new-event-id';
import { DAY, World, note, record } from './world';

// Every gate is tried by a raw message to the worker and by an event in a backup file: both must meet the same refusal.

/** A client whose history a test makes, and what is tried on it. */
class Case {
  readonly world = new World();
  client = '';

  /** Carries out a command that is allowed. @returns full id of its event */
  async does<N extends CommandName>(name: N, input: CommandInput<N>): Promise<string> {
    const target = this.client === '' ? { record: record('1') } : { client: this.client };
    const result = await this.world.must(name, target, input);
    this.client = result.client;
    return result.events.at(-1) ?? '';
  }

  logs(more: Partial<CommandInput<'logNote'>> = {}): Promise<string> {
    return this.does('logNote', note(this.world, more));
  }

  plans(notes: string[]): Promise<string> {
    return this.does('issueYellowCard', { ...card, notes });
  }

  async tells(ref: string): Promise<void> {
    await this.does('deliverYellowCard', { ref, deliveredAt: this.world.now, channel: 'phone', saidParting: false });
  }

  days(count: number): void {
    this.world.now += count * DAY;
  }

  async tries(remedy: CommandInput<'startRemedy'>['remedy'] = 'C-channel'): Promise<void> {
    const day = new Date(this.world.now).toISOString().slice(0, 10);
    await this.does('startRemedy', { remedy, agreed: 'mornings only', toldOn: day, from: day });
  }

  /** A yellow card told and a remedy tried, on notes of two days. */
  async warned(): Promise<string[]> {
    const first = await this.logs();
    this.days(1);
    const second = await this.logs({ category: 'disrespect' });
    await this.tells(await this.plans([first, second]));
    await this.tries();
    return [first, second];
  }

  async proposed(): Promise<string> {
    const notes = await this.warned();
    const secondOpinion = { who: 'Boris', answer: 'I see it too' };
    return this.does('proposeRedCard', { ground: 'yellow', reason: 'It goes on', notes, secondOpinion });
  }

  async approved(): Promise<string> {
    const ref = await this.proposed();
    await this.does('approveRedCard', { ref, code: approvalCode(ref) });
    return ref;
  }
}
const card = { boundary: 'no calls at night', mustChange: 'office hours', otherwise: 'we part' };

interface Attempt {
  what: string;
  code: string;
  /** Makes the history and says which command must not be possible then. */
  prepare: (tried: Case) => Promise<{ name: CommandName; input: object; as?: 'alone' }>;
}
const attempts: Attempt[] = [
  {
    what: 'a card on notes about money (domain 2)',
    code: 'no-conduct-note',
    prepare: async (c) => ({ name: 'issueYellowCard', input: { ...card, notes: [await c.logs({ category: 'unprofitable' })] } }),
  },
  {
    what: 'a card on a note that is mostly ours (A-own)',
    code: 'notes-ours',
    prepare: async (c) => ({ name: 'issueYellowCard', input: { ...card, notes: [await c.logs({ ownPart: 'mostly' })] } }),
  },
  {
    what: 'a card on a withdrawn note (K-undo)',
    code: 'note-gone',
    prepare: async (c) => {
      const ref = await c.logs();
      await c.does('withdrawNote', { ref, reason: 'wrong client' });
      return { name: 'issueYellowCard', input: { ...card, notes: [ref] } };
    },
  },
  {
    what: 'a second card within a day (K-double)',
    code: 'yellow-double',
    prepare: async (c) => {
      const ref = await c.logs();
      await c.plans([ref]);
      return { name: 'issueYellowCard', input: { ...card, notes: [ref] } };
    },
  },
  {
    what: 'a second card while one is live (B-yellow)',
    code: 'yellow-live',
    prepare: async (c) => {
      const ref = await c.logs();
      await c.plans([ref]);
      c.days(3);
      return { name: 'issueYellowCard', input: { ...card, notes: [ref] } };
    },
  },
  {
    what: 'a card told tomorrow',
    code: 'in-future',
    prepare: async (c) => ({
      name: 'deliverYellowCard',
      input: { ref: await c.plans([await c.logs()]), deliveredAt: c.world.now + DAY, channel: 'phone', saidParting: false },
    }),
  },
  {
    what: 'naming parting without the legal answers (B-legal-early)',
    code: 'legal-early',
    prepare: async (c) => {
      const ref = await c.plans([await c.logs()]);
      await c.does('setAgreement', { contract: { noticeDays: 30 } });
      return { name: 'deliverYellowCard', input: { ref, deliveredAt: c.world.now, channel: 'phone', saidParting: true } };
    },
  },
  {
    what: 'an objection without the client’s words (K-heard)',
    code: 'words-needed',
    prepare: async (c) => {
      const ref = await c.plans([await c.logs()]);
      await c.tells(ref);
      return { name: 'answerYellowCard', input: { ref, response: 'objected' } };
    },
  },
  {
    what: 'renewing a card that lapsed (K-lift)',
    code: 'yellow-lapsed',
    prepare: async (c) => {
      const ref = await c.plans([await c.logs()]);
      await c.tells(ref);
      c.days(100);
      return { name: 'renewYellowCard', input: { ref, reason: 'again' } };
    },
  },
  {
    what: 'a red card without a warning that was told (B-red)',
    code: 'ground-yellow',
    prepare: async (c) => {
      const ref = await c.logs();
      await c.plans([ref]);
      await c.tries();
      return { name: 'proposeRedCard', input: { ground: 'yellow', reason: 'enough', notes: [ref] } };
    },
  },
  {
    what: 'a red card without a tried remedy (B-red)',
    code: 'remedy-needed',
    prepare: async (c) => {
      const ref = await c.logs();
      await c.tells(await c.plans([ref]));
      return { name: 'proposeRedCard', input: { ground: 'yellow', reason: 'enough', notes: [ref] } };
    },
  },
  {
    what: 'a red card on a hold nobody was told of (A3-ladder)',
    code: 'ground-hold',
    prepare: async (c) => {
      await c.logs();
      await c.does('setHold', { reason: 'unpaid', until: 'paid' });
      return { name: 'proposeRedCard', input: { ground: 'hold', reason: 'unpaid', notes: [] } };
    },
  },
  {
    what: 'a red card for an unlawful act that is not noted (B-law)',
    code: 'ground-unlawful',
    prepare: async (c) => ({ name: 'proposeRedCard', input: { ground: 'unlawful', reason: 'theft', notes: [await c.logs()] } }),
  },
  {
    what: 'a red card for abuse that was not grave (B-fast)',
    code: 'ground-abuse',
    prepare: async (c) => ({
      name: 'proposeRedCard',
      input: { ground: 'abuse', reason: 'abuse', notes: [await c.logs({ category: 'abuse', severity: 2 })] },
    }),
  },
  {
    what: 'declining a client of two months (A-decline)',
    code: 'ground-decline',
    prepare: async (c) => {
      await c.logs();
      c.days(60);
      return { name: 'proposeRedCard', input: { ground: 'decline', reason: 'no', notes: [] } };
    },
  },
  {
    what: 'approving alone with a wrong code (B-manager)',
    code: 'code-wrong',
    prepare: async (c) => ({ name: 'approveRedCard', input: { ref: await c.proposed(), code: 'XXXX' }, as: 'alone' }),
  },
  {
    what: 'approving alone without a code (B-manager)',
    code: 'code-wrong',
    prepare: async (c) => ({ name: 'approveRedCard', input: { ref: await c.proposed() }, as: 'alone' }),
  },
  {
    what: 'approving on one author’s word (D-second-opinion)',
    code: 'second-opinion',
    prepare: async (c) => {
      const notes = await c.warned();
      const ref = await c.does('proposeRedCard', { ground: 'yellow', reason: 'enough', notes });
      return { name: 'approveRedCard', input: { ref, code: approvalCode(ref) }, as: 'alone' };
    },
  },
  {
    what: 'approving twice',
    code: 'red-approved',
    prepare: async (c) => {
      const ref = await c.approved();
      return { name: 'approveRedCard', input: { ref, code: approvalCode(ref) }, as: 'alone' };
    },
  },
  {
    what: 'closing a stage with nothing filled in (domain 6)',
    code: 'fields-missing',
    prepare: async (c) => ({ name: 'closeCaseStage', input: { ref: await c.approved(), stage: 'legal' } }),
  },
  {
    what: 'calling before the legal questions are answered (B-legal)',
    code: 'say-nothing',
    prepare: async (c) => ({
      name: 'setCaseItem',
      input: { ref: await c.approved(), field: 'callStartedAt', value: c.world.now },
    }),
  },
  {
    what: 'ending the case on good terms without a talk',
    code: 'stage-locked',
    prepare: async (c) => ({ name: 'closeCase', input: { ref: await c.approved(), outcome: 'good-terms' } }),
  },
  {
    what: 'a case field of the wrong kind',
    code: 'value-invalid',
    prepare: async (c) => ({ name: 'setCaseItem', input: { ref: await c.approved(), field: 'contract', value: 'perhaps' } }),
  },
  {
    what: 'a remedy the client learns of at the till (D)',
    code: 'told-too-late',
    prepare: async (c) => {
      await c.logs();
      return { name: 'startRemedy', input: { remedy: 'D-price', agreed: 'more', toldOn: '2026-03-05', from: '2026-03-01' } };
    },
  },
  {
    what: 'sending the next colleague in after abuse (B-fast)',
    code: 'no-reassign',
    prepare: async (c) => {
      await c.logs({ category: 'abuse', severity: 3 });
      return {
        name: 'startRemedy',
        input: { remedy: 'B-reassign', agreed: 'Boris', toldOn: '2026-03-01', from: '2026-03-01', backed: 'day off' },
      };
    },
  },
  {
    what: 'releasing a hold for another reason without saying which',
    code: 'reason-needed',
    prepare: async (c) => {
      await c.logs();
      return {
        name: 'releaseHold',
        input: { ref: await c.does('setHold', { reason: 'unpaid', until: 'paid' }), because: 'other' },
      };
    },
  },
  {
    what: 'calling something unlawful without its severity (B-law)',
    code: 'unlawful-severity-4',
    prepare: async (c) => {
      await c.logs();
      return { name: 'logNote', input: note(c.world, { category: 'unlawful', severity: 2 }) };
    },
  },
  {
    what: 'a late payment without the debt (A3-ladder)',
    code: 'debt-needed',
    prepare: async (c) => {
      await c.logs();
      return { name: 'logNote', input: note(c.world, { category: 'late-payment' }) };
    },
  },
];

/** The event that such a command would write, as somebody might put it into a file. */
function forge(tried: Case, name: CommandName, input: object, as?: 'alone'): AnyEvent {
  const { ref, ...body } = input as { ref?: string };
  const at = tried.world.now + 60_000;
  const event = { v: 1, id: newEventId(at), client: tried.client, author: 'u-mallory', at, type: EVENT_OF_COMMAND[name] };
  return { ...event, ...(ref === undefined ? {} : { ref }), body: { ...body, ...(as ? { as } : {}) } };
}

describe.each(attempts)('$what', ({ code, prepare }) => {
  it('is refused as a raw message', async () => {
    const tried = new Case();
    const { name, input } = await prepare(tried);
    const stored = await tried.world.db.events.count();
    const result = await tried.world.run(name, { client: tried.client }, input);
    expect(result).toMatchObject({ ok: false, refusal: { code } });
    expect(await tried.world.db.events.count()).toBe(stored);
  });

  it('is refused in a file', async () => {
    const tried = new Case();
    const { name, input, as } = await prepare(tried);
    const events = [forge(tried, name, input, as)];
    const text = JSON.stringify({ format: 'sideline-backup', version: 1, exportedAt: '2026-03-01T00:00:00.000Z', events });
    const { settings, db, now } = tried.world;
    expect(await previewBackup(text, { settings, now: now + DAY, db })).toMatchObject({
      added: 0,
      refused: [{ code, gate: true }],
    });
  });
});
