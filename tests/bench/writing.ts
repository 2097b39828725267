import type { BenchBrowser } from './extension.ts';
import type { Step } from './in-page/file.ts';
import { type BenchRow, both, median, ms } from './stats.ts';

const NOTES = 60;
/** Between two notes in ms, so that what follows upon one (badges, reminders) is over before the next. */
const UNHURRIED = 250;

const noteRow = (what: string, notes: number[], bare: number[], byHand: number[]): BenchRow => ({
  what: `a note written, page to disk, ${what}`,
  measured: both(notes),
  reference: `bare strict add ${both(bare)}; the same writes by hand ${both(byHand)}`,
  budget: '≤ 3 × bare add',
  held: median(notes) <= 3 * median(bare),
});

/** Notes as fast as they can be written, and as a person at best would. */
export async function benchNotes({ call }: BenchBrowser): Promise<BenchRow[]> {
  await call('writeNotes', 5, 0); // warm-up
  const bare = await call('bareAdd', NOTES);
  const byHand = await call('bareNote', NOTES);
  const fast = await call('writeNotes', NOTES, 0);
  const slow = await call('writeNotes', NOTES, UNHURRIED);
  return [noteRow('one by one', slow, bare, byHand), noteRow('one upon the other', fast, bare, byHand)];
}

/** A backup of 20,000 events. */
export async function benchBackup({ call }: BenchBrowser): Promise<BenchRow[]> {
  const imported = await call('takeInBackup', 2_000, 10);
  const { add } = await call('bareBulk', 2_000, 10);
  return [
    {
      what: 'backup of 20,000 events imported, checked',
      measured: ms(imported),
      reference: `bare bulkAdd ${ms(add)}`,
      budget: '≥ 0.5 × its speed',
      held: add / imported >= 0.5,
    },
  ];
}

/** A table of so many lines read in and taken back; each line makes one event. */
export async function benchFile({ call }: BenchBrowser, lines: number): Promise<BenchRow[]> {
  const bare = await call('bareBulk', lines / 10, 10);
  const { open, check, write, undo } = await call('measureFile', lines);
  const row = (what: string, { took, longest }: Step, reference?: string): BenchRow => ({
    what: `table of ${lines} lines: ${what}`,
    measured: ms(took),
    reference: [reference, `longest pause of the page ${ms(longest)}`].filter(Boolean).join('; '),
    budget: '',
  });
  return [
    row('opened', open),
    row('checked', check),
    row('written', write, `bare bulkAdd of as many events ${ms(bare.add)}`),
    row('taken back', undo, `bare bulkDelete ${ms(bare.remove)}`),
  ];
}
