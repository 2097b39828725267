// @vitest-environment happy-dom
import { act, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '@/components/client/panel';
import { announce } from '@/components/ui/announcements';
import { command, contact, renderApp, screen, startApp, within } from '../support/app';
import { fakeSites, tabShows, tabShowsRecord } from '../support/browser';

const company = contact({ key: 'hubspot:1:company:9', kind: 'company', name: 'Globex' });
const person = contact({ name: 'Max Muster' });
const deal = contact({ key: 'hubspot:1:deal:3', kind: 'deal', name: 'Website 2027' });
const other = contact({ key: 'hubspot:1:contact:52', name: 'Erika Muster' });
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const note = { category: 'abuse', severity: 3, happenedAt: Date.now() - 1_000, channel: 'phone', what: 'Shouted' } as const;
const of = ({ key, name, url }: typeof company) => ({ record: { key, name, url } });

beforeEach(async () => {
  await startApp();
  fakeSites();
});

describe('what the panel says where there is no client', () => {
  test('no client here: search, and a new client for somebody who calls', async () => {
    await tabShows({});
    const { user } = renderApp(<Panel />);
    await heading('No client on this page');
    await user.type(screen.getByRole('searchbox'), '030 99');
    await user.click(await screen.findByRole('button', { name: /New client/ }));
    await heading('New client');
    expect(screen.getByRole('textbox', { name: /Phone/ })).toHaveValue('030 99');
    await user.type(screen.getByRole('textbox', { name: /Name/ }), 'Caller');
    await user.click(screen.getByRole('button', { name: 'Create' }));
    await heading('Caller');
    expect(screen.getByText('Chosen by you, not by the page.')).toBeInTheDocument();
  });

  test('"Use Sideline on this site?" asks the browser for this site alone, in one click', async () => {
    const permissions = fakeSites({ url: 'https://crm.example.org/partner/5' });
    await tabShows(null);
    const { user } = renderApp(<Panel />);
    await heading('Use Sideline on this site?');
    expect(screen.getByText(/does not run on crm\.example\.org yet/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Use it here' }));
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://crm.example.org/*'] });
  });

  test('a refused permission is said, and can be asked for again', async () => {
    fakeSites({ url: 'https://crm.example.org/', answer: false });
    await tabShows(null);
    const { user } = renderApp(<Panel />);
    await user.click(await screen.findByRole('button', { name: 'Use it here' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('did not give the permission');
    expect(screen.getByRole('button', { name: 'Use it here' })).toBeEnabled();
  });

  test('a page of the browser itself', async () => {
    fakeSites({ url: 'chrome://extensions' });
    await tabShows(null);
    renderApp(<Panel />);
    expect(await heading('Sideline cannot run on this page')).toBeInTheDocument();
  });

  test('nobody was written about yet: three ways to begin; an example opens, says that it is one, and goes with the others', async () => {
    await tabShows({});
    const { user } = renderApp(<Panel />);
    const steps = within(await screen.findByRole('list', { name: 'Three ways to begin' }));
    await user.click(await steps.findByRole('button', { name: 'Show me examples' }));
    await heading('Orchard Foods');
    expect(within(screen.getByRole('list', { name: 'Status' })).getByText('Example')).toBeInTheDocument();
    expect(screen.getByRole('article', { name: /yellow card/i })).toBeInTheDocument(); // S-yellow
    await user.click(screen.getByRole('button', { name: 'Remove the examples' }));
    await user.click(await screen.findByRole('button', { name: 'Remove them' }));
    await heading('This client is not here any more');
    await user.click(screen.getByRole('button', { name: 'Back to the page' }));
    expect(await screen.findByRole('list', { name: 'Three ways to begin' })).toBeInTheDocument();
  });

  test('before the first run it asks the first questions', async () => {
    await startApp({ firstRunDone: false });
    fakeSites();
    await tabShows({});
    renderApp(<Panel />);
    expect(await heading('Welcome to Sideline')).toBeInTheDocument();
  });
});

describe('whom the panel shows', () => {
  test('a record nobody wrote about yet', async () => {
    await tabShowsRecord(person);
    renderApp(<Panel />);
    await heading('Max Muster');
    expect(within(screen.getByRole('list', { name: 'Status' })).getByText('No notes')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^HubSpot CRM · Contact\s*Open Max Muster$/ })).toHaveAttribute('href', person.url);
    expect(screen.queryByRole('button', { name: 'Yellow card' })).toBeNull(); // B-yellow: rests on a note
  });

  test('several candidates: asks which, and shows nobody before', async () => {
    await tabShowsRecord(deal, [person, other]);
    const { user } = renderApp(<Panel />);
    await heading('Which client is it?');
    await user.click(screen.getByRole('button', { name: /Erika Muster/ }));
    await heading('Erika Muster');
    await user.click(screen.getByRole('button', { name: 'Another client' }));
    expect(await heading('Which client is it?')).toBeInTheDocument();
  });

  test('a person and their company on a deal: the person, with the company’s card beside (docs/decisions/0009)', async () => {
    const { client, events } = await command('logNote', of(company), note);
    const card = { boundary: 'b', mustChange: 'm', otherwise: 'o', channel: 'phone' } as const;
    await command('issueYellowCard', { client }, { ...card, notes: [events.at(-1) ?? ''] });
    await tabShowsRecord(deal, [company, person]);
    const { user } = renderApp(<Panel />);
    await heading('Max Muster');
    expect(await screen.findByText('The company’s card')).toBeInTheDocument();
    expect(within(screen.getByRole('list', { name: 'Status' })).getByText('No notes')).toBeInTheDocument(); // nothing merges
    await user.click(screen.getByRole('button', { name: 'Another client' }));
    await heading('Which client is it?');
    await user.click(screen.getByRole('button', { name: /Globex/ }));
    expect(await heading('Globex')).toBeInTheDocument();
  });

  test('the one client of a deal is shown, and why', async () => {
    await tabShowsRecord(deal, [company]);
    renderApp(<Panel />);
    await heading('Globex');
    expect(screen.getByText('Website 2027')).toBeInTheDocument();
  });

  test('a deal that was linked by hand shows its client', async () => {
    const { client } = await command('logNote', of(company), note);
    await command('belongsRecord', { client }, of(deal));
    await tabShowsRecord(deal);
    renderApp(<Panel />);
    expect(await heading('Globex')).toBeInTheDocument();
  });

  test("a company's cards on its person, marked as the company's", async () => {
    const { client, events } = await command('logNote', of(company), note);
    const card = { boundary: 'b', mustChange: 'm', otherwise: 'o', channel: 'phone' } as const;
    await command('issueYellowCard', { client }, { ...card, notes: [events.at(-1) ?? ''] });
    await tabShowsRecord(person, [company]);
    const { user } = renderApp(<Panel />);
    await heading('Max Muster');
    expect(await screen.findByText('The company’s card')).toBeInTheDocument();
    expect(screen.getByText('Yellow card, client not yet told')).toBeInTheDocument();
    expect(within(screen.getByRole('list', { name: 'Status' })).getByText('No notes')).toBeInTheDocument(); // nothing merges
    await user.click(screen.getByRole('button', { name: 'Open Globex' }));
    await heading('Globex');
    await user.click(screen.getByRole('button', { name: 'Back to the page' }));
    expect(await heading('Max Muster')).toBeInTheDocument();
  });

  test('what was said of one client goes away with its page', async () => {
    await tabShowsRecord(person);
    renderApp(<Panel />);
    await heading('Max Muster');
    act(() => announce('Stage closed.'));
    await act(() => tabShowsRecord(person));
    expect(await screen.findByText('Stage closed.')).toBeInTheDocument();
    await act(() => tabShowsRecord(other));
    await heading('Erika Muster');
    expect(screen.queryByText('Stage closed.')).toBeNull();
  });

  test('follows the tab: another record closes an open form, and its draft is kept', async () => {
    await tabShowsRecord(person);
    const { user } = renderApp(<Panel />);
    await heading('Max Muster');
    await user.click(screen.getByRole('button', { name: 'Log a note' }));
    await user.type(await screen.findByRole('textbox', { name: /What happened/ }), 'Half');
    await act(() => tabShowsRecord(other));
    await heading('Erika Muster');
    expect(screen.queryByRole('textbox', { name: /What happened/ })).toBeNull();
    await act(() => tabShowsRecord(person));
    await user.click(await screen.findByRole('button', { name: 'Continue the note' }));
    expect(await screen.findByRole('textbox', { name: /What happened/ })).toHaveValue('Half');
  });

  test('a client that was looked up gives way to the page that comes next', async () => {
    await command('createClient', { newClient: { name: 'Initech' } }, { name: 'Initech' });
    await tabShowsRecord(person);
    const { user } = renderApp(<Panel />);
    await user.click(await screen.findByRole('button', { name: 'Find a client' }));
    await user.click(await screen.findByRole('option', { name: /Initech/ }));
    await heading('Initech');
    await act(() => tabShowsRecord(other));
    expect(await heading('Erika Muster')).toBeInTheDocument();
  });
});

test('the focus goes to the heading of a form and back to the button that opened it', async () => {
  await tabShowsRecord(person);
  const { user } = renderApp(<Panel />);
  await heading('Max Muster');
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Edit details' }));
  expect(await heading('Details')).toHaveFocus();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'More' })).toHaveFocus());
});
