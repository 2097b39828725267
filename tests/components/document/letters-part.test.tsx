// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { LettersPart } from '@/components/document/letters-part';
import { useClient } from '@/lib/store/hooks/use-client';
import { Parting } from '../case/parting';
import { renderApp, screen, startApp, within } from '../support/app';

// C-step5: letters that belong to no parting are printed as they were sent; that of the parting stands in its stage.

beforeEach(() => startApp({ work: 'alone' }));

function Letters({ client }: { client: string }) {
  const view = useClient(client);
  return view && <LettersPart view={view} />;
}

test('letters as they were sent, without that of the parting and those taken back', async () => {
  const past = await new Parting().called();
  const letter = { lang: 'en', subject: 'Terms', how: 'post', sentAt: Date.now() - 30_000 } as const;
  await past.run('recordLetter', { ...letter, kind: 'terms-price', body: 'Our new price' });
  const wrong = await past.run('recordLetter', { ...letter, kind: 'channel', body: 'By mistake' });
  await past.run('withdrawLetter', { ref: wrong, reason: 'Not sent' });
  await past.run('recordLetter', { ...letter, kind: 'part-large', body: 'We end it', ref: past.red });
  renderApp(<Letters client={past.client} />);
  const part = within(await screen.findByRole('region', { name: 'Letters' }));
  expect(part.getByText('Our new price')).toBeInTheDocument();
  expect(part.getAllByRole('heading', { level: 3 })).toHaveLength(1);
});
