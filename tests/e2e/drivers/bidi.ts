import { WebSocket } from 'ws';

type Answer = {
  id?: number;
  type: string;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: string;
  message?: string;
};

/** A WebDriver BiDi connection: commands with answers, and events. */
export class Bidi {
  private count = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private readonly listeners = new Map<string, (params: never) => void>();
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => this.receive(JSON.parse(data.toString()) as Answer));
    socket.on('close', () => {
      for (const settle of this.waiting.values()) settle({ type: 'error', error: 'connection closed', message: '' });
      this.waiting.clear();
    });
  }

  static connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(url, { maxPayload: 256 * 1024 * 1024 });
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve(new Bidi(socket)));
      socket.once('error', reject);
    });
  }

  private receive(answer: Answer): void {
    if (answer.id === undefined) {
      if (answer.method) this.listeners.get(answer.method)?.(answer.params as never);
      return;
    }
    this.waiting.get(answer.id)?.(answer);
    this.waiting.delete(answer.id);
  }

  send<R>(method: string, params: object = {}): Promise<R> {
    const id = ++this.count;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, (answer) => {
        if (answer.type === 'error') reject(new Error(`${method}: ${answer.error}: ${answer.message}`));
        else resolve(answer.result as R);
      });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /**
   * As `send`, but one at a time: Firefox takes the window in front as the opener of a new one, and the new one is broken for
   * good ("browsingContext is null") if another command closes the opener meanwhile.
   */
  sendInTurn<R>(method: string, params: object): Promise<R> {
    const answer = this.turn.then(() => this.send<R>(method, params));
    this.turn = answer.catch(() => undefined); // who asked hears of the failure; the next one has its turn all the same
    return answer;
  }

  /** One listener for each event. */
  async on(event: string, listener: (params: never) => void): Promise<void> {
    this.listeners.set(event, listener);
    await this.send('session.subscribe', { events: [event] });
  }

  /** Evaluates an expression in a browsing context. @returns its value if that is a string, else '' */
  async evaluate(context: string, expression: string): Promise<string> {
    type Evaluated = { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
    const target = { context };
    const answer = await this.send<Evaluated>('script.evaluate', { expression, target, awaitPromise: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return typeof answer.result?.value === 'string' ? answer.result.value : '';
  }
}
