import { v7 } from 'uuid';
import type { CommandEnvelope, CommandInput, CommandName, CommandTarget } from '../../lib/messages/commands.ts';
import type { CommandResult, TabContext } from '../../lib/messages/protocol.ts';
import type { AnyEvent } from '../../lib/schema/event.ts';
import type { Driver } from './drivers/driver.ts';
import type { View } from './drivers/view.ts';

/** The extension API as far as the functions below use it, inside the page. */
declare const browser: {
  runtime: { sendMessage(message: object): Promise<{ res?: CommandResult; err?: { message: string } }> };
  storage: { session: { get(key: null): Promise<Record<string, unknown>> } };
};

type Done = Extract<CommandResult, { ok: true }>;

/**
 * A page of the extension that runs none of its code (a script shown as text): asks and commands as the panel would,
 * for what a test needs beforehand or wants to know afterwards.
 */
export class OwnPage {
  private constructor(readonly view: View) {}

  static async open(driver: Driver): Promise<OwnPage> {
    const view = await driver.openExtensionPage('content-scripts/crm.js');
    return new OwnPage(view);
  }

  /** Sends a command as it is. */
  async send(envelope: CommandEnvelope): Promise<CommandResult> {
    const answer = await this.view.evaluate(
      (data) => browser.runtime.sendMessage({ id: 1, type: 'command.run', data, timestamp: Date.now() }),
      envelope,
    );
    if (!answer?.res) throw new Error(`${envelope.name}: ${answer?.err?.message ?? 'no answer'}`);
    return answer.res;
  }

  /** Carries out a command. @throws if it is refused */
  async command<N extends CommandName>(name: N, target: CommandTarget, input: CommandInput<N>): Promise<Done> {
    const result = await this.send({ commandId: v7(), name, target, input });
    if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.refusal)}`);
    return result;
  }

  /** What the worker has noted down of the tab that shows `url`; null if Sideline does not run there (yet). */
  async contextOf(url: string): Promise<TabContext | null> {
    const items = await this.view.evaluate(() => browser.storage.session.get(null));
    const contexts = Object.entries(items).filter(([key]) => key.startsWith('tab:'));
    return contexts.map(([, context]) => context as TabContext).find((context) => context.url === url) ?? null;
  }

  /** Every event in the database, in the order of writing. */
  events(): Promise<AnyEvent[]> {
    return this.view.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('no database'));
        });
      const database = await done(indexedDB.open('sideline'));
      const events = await done<AnyEvent[]>(database.transaction('events').objectStore('events').getAll());
      database.close();
      return events;
    });
  }
}
