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
  scripting: {
    getRegisteredContentScripts(): Promise<{ id: string }[]>;
    executeScript<A extends unknown[], R>(injection: {
      target: { tabId: number; allFrames?: boolean };
      func: (...args: A) => R;
      args: A;
    }): Promise<{ result: Awaited<R> }[]>;
  };
};

type Done = Extract<CommandResult, { ok: true }>;

/**
 * A page of the extension that runs none of its code (a script shown as text): asks and commands as the panel would,
 * for what a test needs beforehand or wants to know afterwards.
 */
export class OwnPage {
  private constructor(readonly view: View) {}

  static async open(driver: Driver): Promise<OwnPage> {
    const view = await driver.openBehind(`${driver.origin}/content-scripts/crm.js`);
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

  /** Sends several commands at once. @returns the answers, null where the worker ended before it answered */
  sendAll(envelopes: CommandEnvelope[]): Promise<(CommandResult | null)[]> {
    return this.view.evaluate((all) => {
      const one = async (data: CommandEnvelope): Promise<CommandResult | null> => {
        const sent = browser.runtime.sendMessage({ id: 1, type: 'command.run', data, timestamp: Date.now() });
        const answer = await sent.catch(() => undefined); // the worker is gone
        if (answer?.err) throw new Error(answer.err.message);
        return answer?.res ?? null;
      };
      return Promise.all(all.map(one));
    }, envelopes);
  }

  /** Carries out a command. @throws if it is refused */
  async command<N extends CommandName>(name: N, target: CommandTarget, input: CommandInput<N>): Promise<Done> {
    const result = await this.send({ commandId: v7(), name, target, input });
    if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.refusal)}`);
    return result;
  }

  /** What the worker has noted down of tabs, by the tab's id. */
  private async contexts(): Promise<[id: number, context: TabContext][]> {
    const items = await this.view.evaluate(() => browser.storage.session.get(null));
    const tabs = Object.entries(items).filter(([key]) => key.startsWith('tab:'));
    return tabs.map(([key, context]) => [Number(key.slice('tab:'.length)), context as TabContext]);
  }

  /** What the worker has noted down of the tab that shows `url`; null if Sideline does not run there (yet). */
  async contextOf(url: string): Promise<TabContext | null> {
    return (await this.contexts()).find(([, context]) => context.url === url)?.[1] ?? null;
  }

  /** Ids of the registered content scripts, sorted. */
  scripts(): Promise<string[]> {
    return this.view.evaluate(async () => (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id).toSorted());
  }

  /**
   * Sends a message as the content script of the tab that shows `url` could, were it taken over by the page, or by a frame in it.
   * @returns the answer, or the error in words
   */
  async sendAsContentScript(url: string, message: object, from: 'page' | 'frame' = 'page'): Promise<unknown> {
    const tab = (await this.contexts()).find(([, context]) => context.url === url);
    if (!tab) throw new Error(`Sideline does not run on ${url}`);
    return this.view.evaluate(
      async (tabId, sent, inFrame) => {
        const func = async (json: string, framed: boolean) => {
          if ((self !== top) !== framed) return null;
          return browser.runtime
            .sendMessage(JSON.parse(json) as object)
            .catch((error: unknown) => ({ err: { message: String(error) } }));
        };
        const target = { tabId, allFrames: inFrame };
        const answers = await browser.scripting.executeScript({ target, func, args: [sent, inFrame] });
        return answers.find(({ result }) => result !== null && result !== undefined)?.result ?? null;
      },
      tab[0],
      JSON.stringify(message), // Chromium drops every null in an argument
      from === 'frame',
    );
  }

  /** Runs `fn` in the isolated world of the content script, in the tab that shows `url`. It must not use anything from outside itself. */
  async inContentScript<R>(url: string, fn: () => R): Promise<Awaited<R>> {
    const tab = (await this.contexts()).find(([, context]) => context.url === url);
    if (!tab) throw new Error(`Sideline does not run on ${url}`);
    const source = `(${String(fn)})()`;
    return this.view.evaluate(
      async (tabId, expression) => {
        // oxlint-disable-next-line typescript/no-implied-eval -- the page of a test
        const func = new Function(`return ${expression}`) as () => R;
        const [answer] = await browser.scripting.executeScript({ target: { tabId }, func, args: [] });
        return answer?.result as Awaited<R>;
      },
      tab[0],
      source,
    );
  }

  /** Every event in the database, in the order of writing. */
  events(): Promise<AnyEvent[]> {
    return this.view.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
        });
      const database = await done(indexedDB.open('sideline'));
      const events = await done<AnyEvent[]>(database.transaction('events').objectStore('events').getAll());
      database.close();
      return events;
    });
  }
}
