import { approvalCode } from '../../../lib/domain/red-card.ts';
import type { AnyEvent, EventType } from '../../../lib/schema/event.ts';
import type { Driver } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import type { View } from '../drivers/view.ts';
import type { OwnPage } from '../own-page.ts';
import { keepBackup } from '../walk/support/keep-backup.ts';
import { oldNote } from '../walk/support/old-note.ts';
import { setUp } from '../walk/support/set-up.ts';
import { wordsOf } from '../walk/support/words.ts';

const sampleId = (key: string) => `sample-client-${key}`;

/** Lists above a button are read in a moment after the page is there: what is to be pressed moves down until then. */
const filledIn = (view: View) =>
  view.waitFor('the lists of the settings', async () => {
    const { scrollHeight: before } = document.documentElement;
    for (let count = 0; count < 15; count += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return before > 2000 && before === document.documentElement.scrollHeight ? true : null;
  });

/** The clients that views are opened about: the examples, each in another state, and one that waits for a manager. */
export class Book {
  readonly builders = sampleId('builders');
  readonly clinic = sampleId('clinic');
  readonly foods = sampleId('foods');
  readonly hotels = sampleId('hotels');
  /** Not a client yet, and declined: the call can be made at once. */
  readonly lead = sampleId('lead');
  readonly printers = sampleId('printers');

  private constructor(
    /** A client with a call for the manager, a quarrel in public, a hold nobody told and a red card proposed. */
    readonly waiting: string,
    private readonly events: readonly AnyEvent[],
  ) {}

  static async fill(driver: Driver, own: OwnPage): Promise<Book> {
    const t = wordsOf('en');
    await setUp(own, { name: 'Test', role: 'salesperson', work: 'alone' }); // a page open before leads on to the settings by a button
    const options = await driver.openExtensionPage('options.html');
    await filledIn(options);
    await options.role('button', t('welcome:sample.show')).click();
    await until('the examples', async () => (await own.events()).some(({ client }) => client === sampleId('hotels')));
    // A line in the log of exports, and a backup in the list.
    await options.role('button', t('backup:export.button')).click();
    await options.role('table', t('people:log.title')).waitUntilThere();
    await options.close();
    await keepBackup(own);
    const waiting = await Book.waits(own);
    const { client } = await own.command('createClient', { newClient: { name: 'Old AG' } }, { name: 'Old AG' });
    await oldNote(own, client);
    await new Book(waiting, await own.events()).goOn(own);
    return new Book(waiting, await own.events());
  }

  private static async waits(own: OwnPage): Promise<string> {
    const { client } = await own.command('createClient', { newClient: { name: 'Ромашка' } }, { name: 'Ромашка' });
    const target = { client };
    const theft = { category: 'unlawful', severity: 4, channel: 'in-person', what: 'Взяли дрель со стенда' } as const;
    const { events: notes } = await own.command('logNote', target, { ...theft, happenedAt: Date.now() });
    await own.command('requestAttention', target, { what: 'Join the next call, please' });
    const four = { ground: 'None', follows: 'Three posts', others: 'They ask', standing: 'Little' };
    await own.command('weighQuarrel', target, { what: 'One star in public', ...four });
    await own.command('setHold', target, { reason: 'An invoice is open.', until: 'until it is paid', notes: [] });
    const secondOpinion = { who: 'Maria', answer: 'I saw it too.' };
    await own.command('proposeRedCard', target, { ground: 'unlawful', reason: 'Theft', notes: [...notes], secondOpinion });
    return client;
  }

  /** The examples go on: one client objects to the card, with another a part of what happened is ours, a lead is declined. */
  private async goOn(own: OwnPage): Promise<void> {
    const ref = this.ref(this.builders, 'card.yellow.planned');
    await own.command('answerYellowCard', { client: this.builders }, { ref, response: 'objected', words: 'That was not us' });
    const note = {
      category: 'time-drain',
      severity: 1,
      channel: 'email',
      ownPart: 'shared',
      what: 'Sent the file late',
    } as const;
    for (let count = 0; count < 3; count += 1) {
      await own.command('logNote', { client: this.foods }, { ...note, happenedAt: Date.now() });
    }
    const why = { ground: 'decline' as const, reason: 'Already at all hours', notes: [this.ref(this.lead, 'note.logged')] };
    const { events } = await own.command('proposeRedCard', { client: this.lead }, why);
    const red = events[0] ?? '';
    await own.command('approveRedCard', { client: this.lead }, { ref: red, code: approvalCode(red) });
  }

  /** Full id of the first event of this type that was written about a client. */
  ref(client: string, type: EventType): string {
    const found = this.events.find((event) => event.client === client && event.type === type);
    if (!found) throw new Error(`${client} has no ${type}`);
    return `${found.author}:${found.id}`;
  }
}
