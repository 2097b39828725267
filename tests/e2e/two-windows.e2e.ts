import { v7 } from 'uuid';
import { expect } from 'vitest';
import type { CommandEnvelope } from '../../lib/messages/commands.ts';
import { test } from './fixtures/test.ts';
import { OwnPage } from './own-page.ts';

/** Notes that each window writes. */
const NOTES = 30;

const notesOf = (window: string): CommandEnvelope[] =>
  Array.from({ length: NOTES }, (_, index) => ({
    commandId: v7(),
    name: 'logNote',
    // Nothing is known of any of these clients: each is made by whichever window comes first.
    target: { record: { key: `demo:crm.example:contact:${index % 5}`, name: `Client ${index % 5}` } },
    input: {
      category: 'disrespect',
      severity: 1,
      happenedAt: Date.now() - 60_000,
      channel: 'phone',
      what: `${window}, note ${index}`,
    },
  }));

test('two windows write at once, and both send what only one should: each note is there once, each client once', async ({
  driver,
  own,
}) => {
  const other = await OwnPage.open(driver);
  const [first, second, both] = [notesOf('first'), notesOf('second'), notesOf('both')];
  const answers = await Promise.all([own.sendAll([...first, ...both]), other.sendAll([...second, ...both])]);
  expect(answers.flat().filter((answer) => !answer?.ok)).toEqual([]);
  const events = await own.events();
  const texts = events.filter(({ type }) => type === 'note.logged').map(({ body }) => String(body.what));
  const wanted = [first, second, both].flat().map(({ input }) => (input as { what: string }).what);
  expect(texts.toSorted()).toEqual(wanted.toSorted());
  expect(events.filter(({ type }) => type === 'client.seen')).toHaveLength(5);
  // The answer names what was written, whichever window it was that wrote it.
  const [[, ...mine] = [], theirs = []] = answers.map((all) => all.slice(NOTES - 1));
  expect(mine.map((answer) => answer?.ok && answer.events.at(-1))).toEqual(
    theirs.slice(1).map((answer) => answer?.ok && answer.events.at(-1)),
  );
});
