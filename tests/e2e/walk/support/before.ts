import type { CommandInput } from '../../../../lib/messages/commands.ts';
import type { DemoCrm } from '../../../demo-crm/server.ts';
import type { OwnPage } from '../../own-page.ts';
import { recordRefOf } from './records.ts';

export const DAY = 86_400_000;

/** An instant (ms), so many days before now. */
export const daysAgo = (days: number): number => Date.now() - days * DAY;

/** `YYYY-MM-DD` in this machine's time zone, so many days before today. */
export const dayAgo = (days: number): string => new Date(daysAgo(days)).toLocaleDateString('sv');

type Note = CommandInput<'logNote'>;

/** What a test needs to have happened before: by the commands that the panel sends, only without its forms. */
export class Before {
  /** Id of the client, once something was written. */
  client = '';

  constructor(
    private readonly own: OwnPage,
    private readonly crm: DemoCrm,
    /** Page of the client in the demo CRM. */
    readonly path: string,
  ) {}

  private async run<N extends Parameters<OwnPage['command']>[0]>(name: N, input: CommandInput<N>): Promise<string> {
    const { client, events } = await this.own.command(name, { record: recordRefOf(this.crm, this.path) }, input);
    this.client = client;
    return events.at(-1) ?? '';
  }

  /** @returns full id of the note */
  note(category: string, severity: Note['severity'], days: number, what: string, more: Partial<Note> = {}): Promise<string> {
    return this.run('logNote', { category, severity, happenedAt: daysAgo(days), channel: 'phone', what, ...more });
  }

  yellow(notes: string[]): Promise<string> {
    return this.run('issueYellowCard', {
      notes,
      boundary: 'We work in our agreed hours.',
      mustChange: 'Calls come in working hours.',
      otherwise: 'We will look at whether we can go on.',
    });
  }

  told(card: string, days: number): Promise<string> {
    const deliveredAt = daysAgo(days);
    return this.run('deliverYellowCard', { ref: card, deliveredAt, channel: 'phone', saidParting: false });
  }

  remedy(days: number, agreed = 'Changes come in one list.', more: Partial<CommandInput<'startRemedy'>> = {}): Promise<string> {
    const day = dayAgo(days);
    return this.run('startRemedy', { remedy: 'C-agreement', agreed, toldOn: day, from: day, ...more });
  }

  /** The talk about a debt (A3-ladder). */
  talk(days: number, agreed: string): Promise<string> {
    return this.run('logTalk', { kind: 'debt', heldAt: daysAgo(days), channel: 'phone', agreed, notes: [] });
  }

  /** No work until paid, told to the client on the same day. */
  async hold(days: number): Promise<void> {
    const ref = await this.run('setHold', { reason: 'An invoice is open.', until: 'until it is paid', notes: [] });
    await this.run('tellHold', { ref, toldAt: daysAgo(days), channel: 'phone' });
  }

  /** Yearly revenue with this client, in euros. */
  worth(revenue: number): Promise<string> {
    return this.run('setWorth', { revenue: { amount: revenue, currency: 'EUR' } });
  }
}
