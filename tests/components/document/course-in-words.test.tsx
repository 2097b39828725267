// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { DocumentPage } from '@/components/document/document-page';
import { Parting } from '../case/parting';
import { renderApp, screen, startApp, within } from '../support/app';

// What is kept by ids and codes is printed in words, with the year: the file may be read years later, by a lawyer.

beforeEach(() => startApp({ work: 'alone' }));

const show = (past: Parting, red: string | undefined = past.red) => renderApp(<DocumentPage client={past.client} redRef={red} />);
const part = (name: string) => screen.findByRole('region', { name });

/** A parting whose call was rehearsed and held. */
async function called() {
  const past = await new Parting().ready();
  const call = { callStartedAt: Date.now() - 60_000, callEndedAt: Date.now() - 1_000, callChannel: 'phone' };
  await past.set({ ...call, callStep: 'settle', callNote: 'They ask for a month', reaction: 'anger' }, 0);
  await past.close('call', 0);
  const plan = [{ what: 'Hand the tables over', owner: 'Ann', due: '2027-12-17' }];
  await past.set({ exitPlan: plan, confirmed: [{ what: 'Price list', answer: 'not-yet' }], rehearsals: '143 4' }, 0);
  return past;
}

describe('the file in words', () => {
  test('rehearsals, reactions and answers, days of a list; not where the call stood', async () => {
    show(await called());
    const course = await part('Everything in order');
    expect(await within(course).findByText('Anger')).toBeInTheDocument();
    expect(course).toHaveTextContent('2:23, 4 of 5');
    expect(course).toHaveTextContent('Hand the tables over · Ann · Dec 17, 2027');
    expect(course).toHaveTextContent('Price list · Not asked yet');
    expect(course).not.toHaveTextContent(/settle|not-yet|143 4|2027-12-17/);
    const stages = await part('The parting, step by step');
    expect(within(stages).getByText('Reaction: Anger')).toBeInTheDocument();
    expect(stages).toHaveTextContent('2:23, 4 of 5');
    expect(stages).toHaveTextContent('€12,000');
    expect(stages).not.toHaveTextContent('€12,000.00');
  });

  test('every date has its year', async () => {
    show(await called());
    await part('Everything in order');
    const year = String(new Date().getFullYear());
    const times = [...document.querySelectorAll('time')].map(({ textContent }) => textContent);
    expect(times.length).toBeGreaterThan(5);
    expect(times.filter((text) => !text.includes(year))).toEqual([]);
  });

  test('the whole file tells each parting, its decision and its stages', async () => {
    const past = await called();
    show(past, '');
    expect(await screen.findByRole('heading', { level: 1, name: 'File of Acme GmbH' })).toBeInTheDocument();
    expect(await part('The decision')).toHaveTextContent('It went on');
    expect(within(await part('The parting, step by step')).getAllByRole('heading', { level: 3 })).toHaveLength(9);
  });
});
