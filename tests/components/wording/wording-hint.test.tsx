// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LetterEditor } from '@/components/cards/letter';
import { RowsField } from '@/components/case/fields/rows-field';
import { LogNote } from '@/components/notes/log-note';
import { WordedField } from '@/components/wording';
import { PAUSE } from '@/components/wording/use-judgements';
import { db } from '@/lib/store/database';
import { Past, showClient } from '../cards/past';
import { Parting } from '../case/parting';
import { contact, renderApp, screen, startApp, within } from '../support/app';

const subject = { client: null, record: contact(), companies: [], pageCompanies: [] };
const show = (onDone = vi.fn<() => void>()) => ({
  onDone,
  ...renderApp(<LogNote subject={subject} name="Acme GmbH" evidence={[]} currency="EUR" onDone={onDone} />),
});
const whatField = () => screen.findByRole('textbox', { name: /What happened/ });
const line = (name = 'Wording') => screen.findByRole('status', { name });
/** Longer than the pause, also while the lexicon is still being loaded. */
const pause = async () => {
  await import('@/lib/wording/find-judgements');
  await new Promise((resolve) => setTimeout(resolve, PAUSE + 100));
};

beforeEach(() => startApp());

describe('help with wording (domain 8)', () => {
  test('is one line that names the words, and describes the field', async () => {
    const { user } = show();
    const what = await whatField();
    await user.type(what, 'He is an arrogant idiot');
    await waitFor(async () => expect(await line()).toHaveTextContent('The client may read this: “arrogant”, “idiot”'));
    expect(what).toHaveAccessibleDescription(/“arrogant”, “idiot”/);
    expect(screen.queryByRole('list', { name: '' })).not.toBeInTheDocument();
  });

  test('tells on demand why, the factual form, and an example for each kind once', async () => {
    const { user } = show();
    await user.type(await whatField(), 'An arrogant, rude idiot');
    await user.click(await screen.findByRole('button', { name: 'What to write instead' }));
    expect(screen.getByText(/Better: what was said or done, and when/)).toBeVisible();
    const [arrogant, rude, idiot] = screen.getAllByRole('listitem');
    expect(arrogant).toHaveTextContent(/arrogant: judges the person.*For example: On 3 May, asked for a change three times/);
    expect(rude).toHaveTextContent(/^rude: judges the person[^]*when\.$/);
    expect(idiot).toHaveTextContent(/idiot: insults.*For example: On 3 May, wrote/);
  });

  test('speaks Russian, of Russian words', async () => {
    await startApp({ language: 'ru' });
    const { user } = show();
    await user.type(await screen.findByRole('textbox', { name: /Что произошло/ }), 'Хам, и вечно пьяный');
    await waitFor(async () => expect(await line('Формулировка')).toHaveTextContent(/Клиент может это прочитать: «Хам»/));
    await user.click(screen.getByRole('button', { name: 'Как написать иначе' }));
    expect(screen.getByText(/Лучше: что сказано или сделано и когда/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Не сейчас' })).toBeInTheDocument();
  });

  test('looks at the language of the text, not of the product; a mixed text works', async () => {
    const { user } = show();
    await user.type(await whatField(), 'Полный хам, a liar');
    await waitFor(async () => expect(await line()).toHaveTextContent('“хам”, “liar”'));
  });

  test('shows at most three, each word once', async () => {
    const { user } = show();
    await user.type(await whatField(), 'idiot, Idiot, liar, crook, moron, snob');
    await waitFor(async () => expect(await line()).toHaveTextContent(/: “idiot”, “liar”, “crook”$/));
  });

  test('leaves room for every kind', async () => {
    const { user } = show();
    await user.type(await whatField(), 'Idiot, moron, crook, probably drunk');
    await waitFor(async () => expect(await line()).toHaveTextContent(/“probably drunk”$/));
  });

  test('goes away once the word is gone, and says nothing of facts and quotes', async () => {
    const { user } = show();
    const what = await whatField();
    await user.type(what, 'Idiot');
    await waitFor(async () => expect(await line()).toHaveTextContent('Idiot'));
    await user.clear(what);
    await user.type(what, 'Said "you are idiots" on 3 May');
    await pause();
    expect(await line()).toBeEmptyDOMElement();
  });

  test('"Not now" hides it for this note', async () => {
    const { user } = show();
    const what = await whatField();
    await user.type(what, 'Idiot');
    await user.click(await screen.findByRole('button', { name: 'Not now' }));
    await user.type(what, ' and liar');
    await pause();
    expect(screen.queryByText(/The client may read this/)).not.toBeInTheDocument();
  });

  test('never keeps a note from being saved', async () => {
    const { user, onDone } = show();
    await user.type(await whatField(), 'Idiot');
    await screen.findByRole('button', { name: 'Not now' });
    await user.click(screen.getByRole('radio', { name: 'Lack of respect' }));
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(await db.events.filter(({ type }) => type === 'note.logged').count()).toBe(1);
  });

  test('is silent when turned off in the options', async () => {
    await startApp({ wordingHelp: false });
    const { user } = show();
    await user.type(await whatField(), 'Idiot');
    await pause();
    expect(screen.queryByRole('status', { name: 'Wording' })).not.toBeInTheDocument();
  });

  test('helps with a letter, its subject too, and can be copied all the same', async () => {
    const letter = { subject: 'Our agreement', paragraphs: ['Dear Ms Roe,', 'We end our work.'], missing: [], leftOut: [] };
    const { user } = renderApp(
      <LetterEditor client="client-aaaaaaaaaa" kind="part-large" draftKey="letter:1" letter={letter} lang="en" />,
    );
    await user.type(await screen.findByRole('textbox', { name: 'Subject' }), ' with liars');
    await user.type(screen.getByRole('textbox', { name: /Text/ }), ' You are an idiot. You wrote “you crooks”.');
    await waitFor(async () => expect(await line()).toHaveTextContent('“liars”, “idiot”'));
    expect(await line()).not.toHaveTextContent('crooks');
    expect(screen.getAllByRole('button', { name: /Copy/ })[0]).toBeEnabled();
  });

  test('helps with a line and with rows, each row for itself', async () => {
    function Fields() {
      const [reason, setReason] = useState('');
      const [rows, setRows] = useState([{ point: 'always' }, { point: 'lies in the drawer' }]);
      return (
        <>
          <WordedField label="Reason" value={reason} onChange={setReason} />
          <RowsField
            field="points"
            label="Points"
            hint=""
            rows={rows}
            onChange={(changed) => setRows(changed.map(({ point }) => ({ point: String(point) })))}
            isRequired={false}
          />
        </>
      );
    }
    const { user } = renderApp(<Fields />);
    await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'She is a liar');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveAccessibleDescription(/“liar”/));
    const points = within(screen.getByRole('group', { name: 'Points' }));
    expect(points.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('where else one writes about a client', () => {
  test('notes of a call: silent while one talks, pointed at when it is over (A-call)', async () => {
    const past = await new Parting().ready();
    await past.set({ callStartedAt: Date.now() - 60_000, callNote: 'He is an arrogant idiot' }, 0);
    const { user } = showClient(past.client, { name: 'call', ref: past.red });
    await user.type(await screen.findByRole('textbox', { name: 'Note while you talk' }), 'What an idiot');
    await pause();
    expect(screen.queryByRole('status', { name: 'Wording' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'End' }));
    await waitFor(async () => expect(await line()).toHaveTextContent('“arrogant”, “idiot”'));
  });

  test.each(['attention.ask', 'quarrel.weigh'] as const)('%s (B-staff, B-public)', async (name) => {
    const past = new Past();
    await past.note('abuse', 3, 1);
    const { user } = showClient(past.client, { name });
    const [field] = await screen.findAllByRole('textbox');
    await user.type(field as HTMLElement, 'He is an arrogant idiot');
    await waitFor(() => expect(field).toHaveAccessibleDescription(/“arrogant”, “idiot”/));
  });
});
