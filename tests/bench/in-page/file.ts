import { inDashboard } from './dashboard-frame';

/** ms of each step, and the longest pause of the page in it. */
export interface FileFigures {
  open: Step;
  check: Step;
  write: Step;
  undo: Step;
}
export interface Step {
  took: number;
  longest: number;
}

/** A table of clients whom nobody knows yet. */
function table(lines: number): File {
  const rows = Array.from({ length: lines }, (_, n) => `Imported ${n} AG;info@imported-${n}.example;+4940${2_000_000 + n}`);
  return new File([`Company;E-mail;Phone\n${rows.join('\n')}\n`], 'bench.csv', { type: 'text/csv' });
}

/** Reads a table of so many lines in, through the page for it, and takes it back. */
export const measureFile = (lines: number): Promise<FileFigures> =>
  inDashboard('files', async (frame) => {
    const input = () => frame.find<HTMLInputElement>('input[type=file]');
    await frame.until('the page', () => input() !== null);
    const step = async (begin: () => void, what: string, isOver: () => boolean): Promise<Step> => {
      frame.pauses.reset();
      const from = performance.now();
      begin();
      await frame.until(what, isOver);
      return { took: performance.now() - from, longest: frame.pauses.longest() };
    };
    const press = (label: RegExp) => () => {
      const button = frame.button(label);
      if (!button) throw new Error(`no button ${String(label)}; the page says: ${frame.text.slice(0, 500)}`);
      button.click();
    };
    const choose = () => {
      const field = input();
      if (!field) throw new Error('no field');
      const { DataTransfer: Transfer, Event: Happened } = frame.window;
      const carried = new Transfer();
      carried.items.add(table(lines));
      field.files = carried.files;
      field.dispatchEvent(new Happened('change', { bubbles: true }));
    };
    const open = await step(choose, 'the columns', () => frame.button(/^Check the file$/) !== undefined);
    const check = await step(press(/^Check the file$/), 'what it would change', () => frame.button(/^Import /) !== undefined);
    const write = await step(press(/^Import /), 'the end of it', () => frame.text.includes('Done:'));
    await frame.until('the import in the list', () => frame.button(/^Take back bench/) !== undefined);
    press(/^Take back bench/)();
    await frame.until('the question', () => frame.button(/^Take back$/) !== undefined);
    const confirm = () =>
      frame
        .all<HTMLButtonElement>('[role=group] button')
        .find((one) => one.textContent === 'Take back')
        ?.click();
    const undo = await step(confirm, 'all taken back', () => frame.text.includes('Taken back for'));
    return { open, check, write, undo };
  });
