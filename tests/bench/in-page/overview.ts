import { type DashboardFrame, inDashboard, wait } from './dashboard-frame';

/** ms. */
export interface OverviewFigures {
  firstRows: number;
  /** Until everything was read, notes too. */
  all: number;
  keystrokes: number[];
  /** Longest pause while scrolling. */
  longest: number;
}

/** Typed letter by letter; each finds somebody at every length. */
const QUERIES = ['müller g', 'ромашка', 'acme 1', 'papers', 'call 3', 'northwind tr', 'contoso ltd', 'without'];

async function scroll(frame: DashboardFrame): Promise<number> {
  const list = frame.find('[role=grid]');
  if (!list) throw new Error('no table');
  frame.pauses.reset();
  for (let at = 0; at < 80; at++) {
    if (at % 20 === 19) list.scrollTop = (list.scrollHeight * at) / 80;
    else list.scrollTop += 600;
    await wait(40);
  }
  await wait(200);
  return frame.pauses.longest();
}

/** Opens the table of all clients, types and scrolls there. */
export const measureOverview = (): Promise<OverviewFigures> =>
  inDashboard('overview', async (frame) => {
    await frame.until('rows', () => frame.find('[role=grid] [role=row] a') !== null);
    const firstRows = frame.age;
    const type = async (text: string): Promise<number> => {
      const field = frame.find<HTMLInputElement>('input[type=search]');
      if (!field) throw new Error('no field');
      const from = performance.now();
      frame.write(field, text);
      await frame.until(`an answer to ${text}`, () => frame.find('[role=grid]')?.dataset.answers === text);
      return performance.now() - from;
    };
    await type('w'); // while notes are read it says how far it is
    await frame.until('all notes', () => !/%/.test(frame.find('output')?.parentElement?.textContent ?? ''));
    const all = frame.age;
    const keystrokes: number[] = [];
    for (const query of QUERIES) {
      await type('');
      for (let length = 1; length <= query.length; length++) {
        keystrokes.push(await type(query.slice(0, length)));
        await wait(40);
      }
    }
    await type('');
    await wait(500);
    return { firstRows, all, keystrokes, longest: await scroll(frame) };
  });
