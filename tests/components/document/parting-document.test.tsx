// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { DocumentPage } from '@/components/document/document-page';
import { updateSettings } from '@/lib/settings/update-settings';
import { Parting } from '../case/parting';
import { renderApp, screen, startApp, within } from '../support/app';

// A parting as one document, for a manager or a lawyer (A-freed, D-chances, B-legal).

beforeEach(() => startApp({ work: 'alone' }));

const show = (past: Parting) => renderApp(<DocumentPage client={past.client} redRef={past.red} />);
const part = (name: string) => screen.findByRole('region', { name });
const parts = async () => (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
const stages = async (name: string) =>
  within(await part(name))
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
/** One stage with all below its heading. */
const stage = async (name: RegExp) =>
  within(await part('The parting, step by step')).getByRole('heading', { level: 3, name }).parentElement;

describe('a parting in mid-way', () => {
  test('begins with the decision: ground, reason, who decided, what it costs, how many chances', async () => {
    const past = await new Parting().ready();
    show(past);
    expect(await screen.findByRole('heading', { level: 1, name: 'Parting with Acme GmbH' })).toBeInTheDocument();
    const decision = await part('The decision');
    for (const text of ['After a yellow card', 'It went on', 'Tom: Yes', 'Working alone', '€12,000', /1 so far: 0 talks, 1 card/])
      expect(decision).toHaveTextContent(text);
    expect((await parts())[0]).toBe('The decision');
  });

  test('tells evidence of the decision from other notes', async () => {
    const past = await new Parting().decided();
    await past.note('time-drain', 1, 0, 'Came unprepared');
    show(past);
    const evidence = await part('Evidence');
    expect(within(evidence).getAllByRole('listitem')).toHaveLength(2);
    expect(evidence).toHaveTextContent(/Shouted at Maria.*Hung up/);
    const others = await part('Other notes');
    expect(others).toHaveTextContent('Came unprepared');
    expect(others).not.toHaveTextContent('Hung up');
  });

  test('has all nine stages with their state and answers, lists row by row', async () => {
    const past = await new Parting().ready();
    show(past);
    const names = await stages('The parting, step by step');
    expect(names).toHaveLength(9);
    expect(names[0]).toBe('1. Decide · closed');
    expect(names[5]).toBe('6. The call · open');
    expect(names[6]).toBe('7. Afterwards · locked');
    expect(await stage(/^1\. /)).toHaveTextContent(/They insult our people.*Maria/);
    expect(await stage(/^3\. /)).toHaveTextContent(/Price list · Ann · /);
    expect(await stage(/^4\. /)).toHaveTextContent(/Huber & Söhne · Large chains.*Nordlicht · Round the clock/);
    expect(await stage(/^5\. /)).toHaveTextContent('We warned you');
  });

  test('a stage that a manager closed all the same says so, in their words', async () => {
    const past = await new Parting().approved();
    await past.run('closeCaseStage', { ref: past.red, stage: 'decide', override: 'Known to all of us' }, 1);
    show(past);
    expect(await stage(/^1\. /)).toHaveTextContent(/Closed by the manager all the same.*Known to all of us/);
  });

  test('in Russian', async () => {
    await updateSettings({ language: 'ru' });
    show(await new Parting().ready());
    expect(await screen.findByRole('heading', { level: 1, name: 'Расставание: Acme GmbH' })).toBeInTheDocument();
    expect(await parts()).toEqual([
      'Решение',
      'Доказательства',
      'Предупреждения',
      'Разговоры и меры',
      'Расставание по этапам',
      'Всё по порядку',
    ]);
    const names = await stages('Расставание по этапам');
    expect(names[0]).toMatch(/^1\. .* · закрыт$/);
    expect(names[6]).toMatch(/^7\. .* · пока недоступен$/);
    expect(screen.getByRole('article')).not.toHaveTextContent(/[a-z]+:[a-z]+\.[a-z]+/i); // no key without words
  });
});

describe('the letter', () => {
  test('is left out while nothing may be said (B-legal), and there as soon as it may', async () => {
    const locked = await new Parting('Locked AG').decided();
    const free = await new Parting('Free AG').legal();
    renderApp([locked, free].map(({ client, red }) => <DocumentPage key={client} client={client} redRef={red} />));
    const letter = await screen.findByText('Letter');
    expect(letter.closest('article')).toHaveTextContent('Parting with Free AG');
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect(screen.getAllByText('Letter')).toHaveLength(1);
  });

  test('is there as it stands in the editor', async () => {
    show(await new Parting().called());
    const afterwards = within((await stage(/^7\. /)) as HTMLElement);
    expect(await afterwards.findByText('Letter')).toBeInTheDocument();
    expect(await afterwards.findByText(/They insult our people/)).toBeInTheDocument();
  });
});

test('an ended parting tells its outcome and what the stages brought', async () => {
  const past = await new Parting().settled();
  await past.set({ outcome: 'good-terms', outcomeWhat: 'Calm' }, 0);
  await past.close('outcome', 0);
  show(past);
  expect(await part('The decision')).toHaveTextContent(/Outcome.*On good terms/);
  expect(await stage(/^7\. /)).toHaveTextContent(/The files.*No\. 17/);
});

test('a proposal has no decision to tell of yet, and says that it waits', async () => {
  const past = await new Parting().proposed();
  show(past);
  const decision = await part('The decision');
  expect(decision).toHaveTextContent('Waits for a decision');
  expect(decision).not.toHaveTextContent('Decided as');
});
