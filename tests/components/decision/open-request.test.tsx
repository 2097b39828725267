// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DecisionSection } from '@/components/decision/decision-section';
import { OpenDecision, type OpenDecisionProps } from '@/components/decision/open-decision';
import { db } from '@/lib/store/database';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { renderApp, screen, startApp, within } from '../support/app';
import { ann, fileInput, proposal } from './colleague';

// P-decision-file, the manager's side: a question arrives as a file.

beforeEach(() => startApp({ work: 'team', role: 'manager', name: 'Eva' }));

async function show() {
  const onShow = vi.fn<OpenDecisionProps['onShow']>();
  const { user, container } = renderApp(<OpenDecision onShow={onShow} />);
  await screen.findByRole('button', { name: 'Open a file' });
  return { user, onShow, choose: (file: File) => user.upload(fileInput(container), file) };
}
const found = async () => within(await screen.findByRole('group', { name: 'Somebody asks for your decision' }));
/** What stands behind a label of a fact list. */
const fact = (group: ReturnType<typeof within>, label: string) => group.getByText(label).parentElement;

describe('a question from a file', () => {
  test('is read out before anything is written: about whom, from whom, what is asked, how much would be added', async () => {
    const { choose } = await show();
    await choose((await proposal()).file);
    const group = await found();
    expect(fact(group, 'Client')).toHaveTextContent('Acme GmbH');
    expect(fact(group, 'From')).toHaveTextContent('Ann · Salesperson');
    expect(fact(group, 'Question')).toHaveTextContent('Part with the client?: Nobody is sworn at');
    expect(group.queryByText('Answer')).toBeNull();
    expect(group.getByText('3 entries would be added.')).toBeInTheDocument();
    expect(await db.events.count()).toBe(0);
  });

  test('is taken in on a press, and its place shown; the sender is called by name from then on', async () => {
    const { user, choose, onShow } = await show();
    const { client, about, file } = await proposal();
    await choose(file);
    await user.click((await found()).getByRole('button', { name: 'Add and read it' }));
    await waitFor(() => expect(onShow).toHaveBeenCalled());
    const [shown, request] = onShow.mock.calls[0] ?? [];
    expect(shown).toBe(client);
    expect(`${request?.author}:${request?.id}`).toBe(about);
    expect(await db.events.count()).toBe(3);
    expect(await fakeBrowser.storage.local.get('people')).toEqual({ people: { 'u-ann': 'Ann' } });
  });

  test('opened a second time, it says that nothing is doubled, and only shows', async () => {
    const { user, choose, onShow } = await show();
    const { file } = await proposal();
    await choose(file);
    await user.click((await found()).getByRole('button', { name: 'Add and read it' }));
    await waitFor(() => expect(onShow).toHaveBeenCalledOnce());
    await choose(new File([file], file.name));
    const again = await found();
    expect(again.getByText('All of it is here already. Nothing would be doubled.')).toBeInTheDocument();
    await user.click(again.getByRole('button', { name: 'Show it' }));
    await waitFor(() => expect(onShow).toHaveBeenCalledTimes(2));
    expect(await db.events.count()).toBe(3);
  });

  test('a later file of the same question adds only what is new', async () => {
    const { user, choose, onShow } = await show();
    const { world, client, about, file } = await proposal();
    await choose(file);
    await user.click((await found()).getByRole('button', { name: 'Add and read it' }));
    await waitFor(() => expect(onShow).toHaveBeenCalled());
    await world.must('logTime', { client }, { minutes: 30, happenedAt: world.now });
    await choose(await world.file('request', client, about));
    expect((await found()).getByText('1 entry would be added. 3 are here already.')).toBeInTheDocument();
  });

  test('can be left alone: nothing is written', async () => {
    const { user, choose, onShow } = await show();
    await choose((await proposal()).file);
    await user.click((await found()).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('group')).toBeNull();
    expect(await db.events.count()).toBe(0);
    expect(onShow).not.toHaveBeenCalled();
  });

  test('a call for the manager and a quarrel say what they are (B-staff, B-public)', async () => {
    const { choose } = await show();
    const world = ann();
    const client = await world.client();
    const call = await world.must('requestAttention', { client }, { what: 'Join the next call' });
    await choose(await world.file('request', client, call.events[0] ?? ''));
    expect(fact(await found(), 'Question')).toHaveTextContent('The manager is needed: Join the next call');
    const four = { ground: 'No', follows: 'More', others: 'Little', standing: 'Nothing' };
    const quarrel = await world.must('weighQuarrel', { client }, { what: 'One star, with our names', ...four });
    await choose(await world.file('request', client, quarrel.events[0] ?? ''));
    expect(await screen.findByText(/Answer a quarrel in public\?: One star, with our names/)).toBeInTheDocument();
  });

  test('on the settings page it opens in a window of its own', async () => {
    const create = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue(undefined);
    const { user, container } = renderApp(<DecisionSection />);
    await screen.findByRole('button', { name: 'Open a file' });
    const { client, about, file } = await proposal();
    await user.upload(fileInput(container), file);
    await user.click((await found()).getByRole('button', { name: 'Add and read it' }));
    await waitFor(() => expect(create).toHaveBeenCalled());
    const [{ url = '' } = {}] = create.mock.calls[0] ?? [];
    expect(String(url)).toContain(client);
    expect(decodeURIComponent(String(url))).toContain(about);
  });
});
