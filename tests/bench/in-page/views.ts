import { inDashboard, wait } from './dashboard-frame';

/** ms. */
export interface ViewFigures {
  /** Until the first of it could be read. */
  first: number;
  /** Until all of it was there. */
  all: number;
  /** The longest pause of the page until then. */
  longest: number;
}

/** Value against burden is drawn first; then, once every history was read, the months. */
export const measureCharts = (): Promise<ViewFigures> =>
  inDashboard('charts', async (frame) => {
    await frame.until('the first chart', () => frame.find('[role=application] canvas') !== null);
    const first = frame.age;
    await frame.until('the end of reading', () => frame.find('h1') !== null && frame.find('progress') === null);
    await frame.until('the charts of the histories', () => frame.all('canvas').length > 3);
    const all = frame.age;
    await wait(1_000); // what is drawn after the last chart was begun counts too
    return { first, all, longest: frame.pauses.longest() };
  });

/** The report of the month before: this one may have hardly begun. */
export const measureReport = (): Promise<ViewFigures> =>
  inDashboard('report', async (frame) => {
    await frame.until('the report', () => frame.find('h1') !== null && frame.find('tbody th') !== null);
    const first = frame.age;
    const before = frame.text;
    await frame.until('the month before', () => frame.button(/^Month before$/) !== undefined);
    const from = performance.now();
    frame.button(/^Month before$/)?.click();
    await frame.until('its report', () => frame.text !== before && frame.find('tbody th') !== null);
    return { first, all: first + performance.now() - from, longest: frame.pauses.longest() };
  });

/** All reminders, in their first piece. */
export const measureReminders = (): Promise<ViewFigures> =>
  inDashboard('reminders', async (frame) => {
    await frame.until('reminders', () => frame.find('main li') !== null);
    const first = frame.age;
    await wait(500);
    return { first, all: first, longest: frame.pauses.longest() };
  });

/** The clock of the page stands years later, so that nearly all that is stored has been kept too long. */
const LATER_MS = 8 * 366 * 86_400_000;

/** What was kept too long: until the first clients are shown, and `all`: the next of them. */
export const measureRetention = (): Promise<ViewFigures> =>
  inDashboard('rules', async (frame) => {
    await frame.until('the rules', () => frame.find('h1') !== null);
    const { Date: Clock } = frame.window;
    const now = Clock.now.bind(Clock);
    Clock.now = () => now() + LATER_MS;
    await wait(500);
    frame.pauses.reset();
    const from = performance.now();
    frame.window.location.hash = '#/retention';
    await frame.until('the clients', () => frame.find('main li input') !== null);
    const first = performance.now() - from;
    await frame.until('the way to the others', () => frame.button(/^Next clients$/) !== undefined);
    const turned = performance.now();
    frame.button(/^Next clients$/)?.click();
    await frame.until('the next clients', () => frame.text.includes('Clients 51 to '));
    const all = performance.now() - turned;
    await wait(500);
    return { first, all, longest: frame.pauses.longest() };
  });

/** Typed letter by letter into the palette. */
const QUERIES = ['müller g', 'acme 1', 'northwind', 'contoso l', '+4930100', 'ромашка'];

/** The palette opened by its key: ms of each keystroke until clients answer. */
export const measurePalette = (): Promise<{ keystrokes: number[]; longest: number }> =>
  inDashboard('files', async (frame) => {
    await frame.until('the page', () => frame.find('h1') !== null);
    const { KeyboardEvent: Key } = frame.window;
    frame.window.dispatchEvent(new Key('keydown', { code: 'KeyK', key: 'k', ctrlKey: true, bubbles: true, cancelable: true }));
    await frame.until('the palette', () => frame.find('input[role=combobox]') !== null);
    await wait(500);
    frame.pauses.reset();
    const type = async (text: string): Promise<number> => {
      const field = frame.find<HTMLInputElement>('input[role=combobox]');
      if (!field) throw new Error('no palette');
      const from = performance.now();
      frame.write(field, text);
      const isAnswered = () =>
        text === ''
          ? frame.find('[data-key="all:"]') === null
          : frame.find('[data-key="all:"]')?.textContent?.includes(text.trim());
      await frame.until(`an answer to ${text}`, () => isAnswered() === true);
      return performance.now() - from;
    };
    const keystrokes: number[] = [];
    for (const query of QUERIES) {
      await type('');
      for (let length = 1; length <= query.length; length++) {
        if (query[length - 1] === ' ') continue; // asks for the same
        keystrokes.push(await type(query.slice(0, length)));
        await wait(40);
      }
    }
    return { keystrokes, longest: frame.pauses.longest() };
  });
