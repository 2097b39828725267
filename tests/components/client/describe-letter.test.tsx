// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { describeLetter } from '@/components/client/history/describe-letter';
import { useEventWords } from '@/components/client/history/event-words';
import { parseEvent } from '@/lib/domain/parse-event';
import { db } from '@/lib/store/database';
import { Past } from '../cards/past';
import { renderApp, screen, startApp } from '../support/app';

// C-step5, K-undo: in the history a letter reads as it was sent, and why it was taken back.

beforeEach(() => startApp());

async function lettersOf(past: Past) {
  const events = await db.events.where('[client+id]').between([past.client, ''], [past.client, '\uffff']).toArray();
  return events.flatMap((event) => parseEvent(event) ?? []).filter(({ type }) => type.startsWith('letter.'));
}

test('a letter that was sent and taken back, in words', async () => {
  const past = new Past();
  await past.note('time-drain', 1, 3);
  const letter = { kind: 'channel', lang: 'en', subject: 'One channel', body: 'As agreed', how: 'post' } as const;
  const ref = await past.run('recordLetter', { ...letter, sentAt: Date.now() - 60_000 });
  await past.run('withdrawLetter', { ref, reason: 'Still in the drawer' });
  const events = await lettersOf(past);
  function Words() {
    const words = useEventWords();
    return events.map((event) => <p key={event.id}>{JSON.stringify(describeLetter(event, words))}</p>);
  }
  renderApp(<Words />);
  expect(await screen.findByText(/"facts":\["Sent on .*\. Post"\],"texts":\["One channel","As agreed"\]/)).toBeInTheDocument();
  expect(screen.getByText(/"texts":\["Still in the drawer"\]/)).toBeInTheDocument();
});
