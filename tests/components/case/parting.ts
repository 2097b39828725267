import { approvalCode } from '@/lib/domain/red-card';
import type { CaseFieldId, CaseStage } from '@/lib/schema/case';
import type { CommandInput } from '@/lib/messages/commands';
import { dayAgo, Past } from '../cards/past';

type Value = CommandInput<'setCaseItem'>['value'];

/** A parting brought to a stage, through the real gates. */
export class Parting extends Past {
  red = '';
  readonly notes: string[] = [];

  /** A warned client of long standing, proposed to part with. */
  async proposed(): Promise<this> {
    this.notes.push(await this.note('abuse', 3, 50, 'Shouted at Maria'), await this.note('disrespect', 2, 45, 'Hung up'));
    await this.run('updateProfile', { since: dayAgo(400) }, 44);
    await this.tell(await this.yellow(this.notes, 40), 39);
    await this.run('startRemedy', { remedy: 'C-channel', agreed: 'E-mail only', toldOn: dayAgo(4), from: dayAgo(4) }, 4);
    const secondOpinion = { who: 'Tom', answer: 'Yes' };
    this.red = await this.run('proposeRedCard', { ground: 'yellow', reason: 'It went on', notes: this.notes, secondOpinion }, 3);
    return this;
  }

  async approved(): Promise<this> {
    await this.proposed();
    await this.run('approveRedCard', { ref: this.red, code: approvalCode(this.red) }, 2);
    return this;
  }

  set(values: Partial<Record<CaseFieldId, Value>>, daysAgo = 1) {
    return Object.entries(values).reduce(
      (before, [field, value]) =>
        before.then(() => this.run('setCaseItem', { ref: this.red, field: field as CaseFieldId, value }, daysAgo)),
      Promise.resolve(''),
    );
  }

  close(stage: CaseStage, daysAgo = 1) {
    return this.run('closeCaseStage', { ref: this.red, stage }, daysAgo);
  }

  async decided(): Promise<this> {
    await this.approved();
    await this.set({
      reason: 'They insult our people',
      canGoOn: 'no',
      canGoOnBy: 'Maria',
      revenueAtRisk: { amount: 12_000, currency: 'EUR' },
    });
    await this.close('decide');
    return this;
  }

  async legal(): Promise<this> {
    await this.decided();
    await this.set({ contract: 'none', mayEnd: 'yes', endsOn: dayAgo(-30) });
    await this.close('legal');
    return this;
  }

  /** Everything before the call is closed. */
  async ready(): Promise<this> {
    await this.legal();
    await this.set({
      deliverables: [{ what: 'Price list', owner: 'Ann', due: dayAgo(-10) }],
      firms: [
        { name: 'Huber & Söhne', why: 'Large chains' },
        { name: 'Nordlicht', why: 'Round the clock' },
      ],
      points: [{ point: 'We warned you' }],
      theirSide: 'Nobody listens to them',
      callAt: Date.now(),
      rehearsed: true,
      pictured: true,
      calm: 'yes',
      sleptOnIt: 'yes',
    });
    for (const stage of ['owed', 'alternatives', 'prepare'] as const) await this.close(stage, 0.5);
    return this;
  }

  /** The call was made and its stage closed. */
  async called(): Promise<this> {
    await this.ready();
    await this.set({ callStartedAt: Date.now() - 300_000, callEndedAt: Date.now() - 60_000, callChannel: 'phone' }, 0);
    await this.close('call', 0);
    return this;
  }

  /** What they still wanted is confirmed, all is handed over, and everybody knows (C-step5). */
  async settled(): Promise<this> {
    await this.called();
    const today = new Date().toISOString().slice(0, 10);
    await this.set(
      {
        wanted: 'The files',
        letterSentHow: 'post',
        letterSentAt: Date.now(),
        exitPlan: [{ what: 'Hand over', owner: 'Bob', due: today }],
        filesAndAccess: 'Returned',
        finalInvoice: 'No. 17',
        markedInCrm: true,
        informed: [{ who: 'Reception' }],
      },
      0,
    );
    await this.close('afterwards', 0);
    return this;
  }
}
