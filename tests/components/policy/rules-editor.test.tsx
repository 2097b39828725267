// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import PolicyPage from '@/components/policy/policy-page';
import { firstPolicy } from '@/lib/settings/effective-policy';
import { takeRules } from '@/lib/settings/take-rules';
import { settingsItem } from '@/lib/settings/settings';
import { updateSettings } from '@/lib/settings/update-settings';
import { command, contact, renderApp, screen, startApp, within } from '../support/app';

beforeEach(() => startApp({ work: 'alone' }));

const policy = async () => (await settingsItem.getValue()).policy;
const field = (name: string) => screen.findByRole('textbox', { name });
const YELLOW = 'A yellow card is suggested from';
type User = ReturnType<typeof renderApp>['user'];

async function type(user: User, name: string, text: string) {
  const input = await field(name);
  await user.clear(input);
  if (text !== '') await user.paste(text);
  await user.tab();
}
async function paste(user: User, input: HTMLElement, text: string) {
  await user.click(input);
  await user.paste(text);
}
const preview = async (user: User) => user.click(await screen.findByRole('button', { name: 'See what would change' }));
const save = async (user: User) => user.click(await screen.findByRole('button', { name: 'Save these rules' }));

describe('the rules', () => {
  test('are saved after a look at whom they change, and get the next number', async () => {
    const { name, url, key } = contact();
    const note = {
      severity: 2 as const,
      happenedAt: Date.now(),
      channel: 'phone' as const,
      what: 'Hung up',
      category: 'disrespect',
    };
    for (let n = 0; n < 2; n += 1) await command('logNote', { record: { key, name, url } }, note);
    const { user } = renderApp(<PolicyPage />);
    expect(await screen.findByText('Rules no. 1, as they came with Sideline.')).toBeInTheDocument();
    await type(user, YELLOW, '20');
    expect(await field(YELLOW)).toHaveAccessibleDescription(/^points, default 5 \(now 5\)/);
    await preview(user);
    expect(await screen.findByText('1 client would change:')).toBeInTheDocument();
    const row = within(await screen.findByRole('row', { name: /Acme GmbH/ }));
    expect(row.getByText('Issue a yellow card')).toBeInTheDocument();
    expect(row.getByText('Have a calm talk')).toBeInTheDocument();
    expect(await policy()).toBeNull();
    await save(user);
    await waitFor(async () => expect(await policy()).toMatchObject({ version: 2, yellowPoints: 20 }));
    expect(await screen.findByText(/^Rules no\. 2, saved .* by Ann\.$/)).toBeInTheDocument();
  });

  test('that cannot be are said to be wrong in words, and wait; nothing is cut to fit', async () => {
    const { user } = renderApp(<PolicyPage />);
    await type(user, YELLOW, '0');
    expect(await field(YELLOW)).toHaveAccessibleDescription(/More than 0, at most 1,000\./);
    await type(user, 'A yellow card is reviewed after', '1.5');
    expect(await field('A yellow card is reviewed after')).toHaveAccessibleDescription(/Only whole numbers here\./);
    await type(user, 'A last warning is reviewed after', '');
    expect(await field('A last warning is reviewed after')).toHaveAccessibleDescription(/Type a number\./);
    expect(await screen.findByRole('alert')).toHaveTextContent(`First mend what is marked: ${YELLOW};`);
    expect(screen.getByRole('button', { name: 'See what would change' })).toBeDisabled();
    expect(await field(YELLOW)).toHaveValue('0');
  });

  test('go back to the default by groups', async () => {
    await takeRules({ ...firstPolicy(), talkPoints: 2, yellowPoints: 9, yellowDays: 30 }, [], Date.now());
    const { user } = renderApp(<PolicyPage />);
    await user.click(await screen.findByRole('button', { name: 'Back to default: When something is suggested' }));
    expect(await field(YELLOW)).toHaveValue('5');
    expect(await field('A yellow card is reviewed after')).toHaveValue('30');
    expect(await screen.findByText('2 rules changed, not saved yet')).toBeInTheDocument();
  });

  test('go back to the default all at once', async () => {
    await takeRules({ ...firstPolicy(), talkPoints: 2, yellowDays: 30, stateReason: false }, [], Date.now());
    const { user } = renderApp(<PolicyPage />);
    await user.click(await screen.findByRole('button', { name: 'All rules back to default' }));
    expect(await screen.findByText('3 rules changed, not saved yet')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'All rules back to default' })).toBeDisabled();
    await preview(user);
    await save(user);
    await waitFor(async () => expect(await policy()).toEqual({ ...firstPolicy(), version: 3 }));
  });

  test('unsaved are there again when the page is opened anew, and can be thrown away', async () => {
    const first = renderApp(<PolicyPage />);
    await type(first.user, YELLOW, '8');
    await screen.findByText('1 rule changed, not saved yet');
    first.unmount();
    const { user } = renderApp(<PolicyPage />);
    expect(await screen.findByText('Your unsaved changes are still here.')).toBeInTheDocument();
    expect(await field(YELLOW)).toHaveValue('8');
    await user.click(screen.getByRole('button', { name: 'Throw the changes away' }));
    expect(await field(YELLOW)).toHaveValue('5');
  });

  test('saved in another window meanwhile: nothing is lost, and one goes on over them', async () => {
    const { user } = renderApp(<PolicyPage />);
    await type(user, YELLOW, '8');
    await takeRules({ ...firstPolicy(), talkPoints: 2 }, [], Date.now());
    expect(await screen.findByText(/no\. 2 is in force now/)).toBeInTheDocument();
    expect(await field('A talk is suggested from')).toHaveValue('2');
    await user.click(screen.getByRole('button', { name: 'Go on with my changes' }));
    await preview(user);
    await save(user);
    await waitFor(async () => expect(await policy()).toMatchObject({ version: 3, yellowPoints: 8, talkPoints: 2 }));
  });

  test('of the past are taken again, as a new version', async () => {
    await takeRules({ ...firstPolicy(), yellowPoints: 9 }, [], Date.now());
    await takeRules({ ...firstPolicy(), yellowPoints: 11 }, [], Date.now());
    const { user } = renderApp(<PolicyPage />);
    await user.click(await screen.findByRole('button', { name: /^No\. 2 · / }));
    expect(await screen.findByText(`${YELLOW}: 5 → 9`)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Take rules no. 2 again' }));
    expect(await field(YELLOW)).toHaveValue('9');
    await preview(user);
    await save(user);
    await waitFor(async () => expect(await policy()).toMatchObject({ version: 4, yellowPoints: 9 }));
  });

  test('are read, not changed, by a salesperson in a team (B-manager)', async () => {
    await updateSettings({ work: 'team', role: 'salesperson' });
    renderApp(<PolicyPage />);
    expect(await screen.findByText(/a manager or deputy changes them\. Your role: Salesperson\./)).toBeInTheDocument();
    expect(await field(YELLOW)).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'See what would change' })).not.toBeInTheDocument();
  });

  test('that an administrator fixed cannot be changed; what is ignored of them is named', async () => {
    await fakeBrowser.storage.managed.set({ yellowPoints: 6, talkPoints: -1, colour: 'red' });
    renderApp(<PolicyPage />);
    expect(await screen.findByText(`These cannot be changed here: ${YELLOW}.`)).toBeInTheDocument();
    expect(await field(YELLOW)).toBeDisabled();
    expect(await field(YELLOW)).toHaveValue('6');
    expect(await field(YELLOW)).toHaveAccessibleDescription('Set by your administrator');
    expect(await field('A talk is suggested from')).toBeEnabled();
    expect(screen.getByText('“talkPoints” has a value that is not allowed.')).toBeInTheDocument();
    expect(screen.getByText('“colour” is not a rule of Sideline.')).toBeInTheDocument();
  });
});

describe('lists of the rules', () => {
  test('a category of the team’s own needs names in both languages; saved, it is hidden, not removed', async () => {
    const { user } = renderApp(<PolicyPage />);
    await user.click(await screen.findByRole('button', { name: 'Add a category' }));
    const entry = within(await screen.findByRole('listitem', { name: 'New category' }));
    expect(screen.getByRole('alert')).toHaveTextContent('First mend what is marked: Own categories.');
    await paste(user, entry.getByRole('textbox', { name: 'Name in English' }), 'Late papers');
    await paste(user, screen.getByRole('textbox', { name: 'Name in Russian' }), 'Поздние бумаги');
    await user.click(screen.getByRole('checkbox', { name: 'Too many returns' }));
    await preview(user);
    expect(await screen.findByText('Own categories: added Late papers')).toBeInTheDocument();
    expect(screen.getByText('Categories no longer offered: added Too many returns')).toBeInTheDocument();
    await save(user);
    await waitFor(async () =>
      expect(await policy()).toMatchObject({
        categories: [{ name: { en: 'Late papers', ru: 'Поздние бумаги' }, class: 'conduct', severity: 2 }],
        hiddenCategories: ['returns'],
      }),
    );
    expect(screen.queryByRole('button', { name: /^Remove/ })).not.toBeInTheDocument();
  });

  test('traits of the ideal client are added and removed (D-ideal)', async () => {
    const { user } = renderApp(<PolicyPage />);
    await user.click(await screen.findByRole('button', { name: 'Add a trait' }));
    await paste(user, screen.getByRole('textbox', { name: 'Name in English' }), 'Pays on time');
    await paste(user, screen.getByRole('textbox', { name: 'Name in Russian' }), 'Платит вовремя');
    await type(user, 'Weight', '2');
    await preview(user);
    await save(user);
    await waitFor(async () => expect((await policy())?.traits).toMatchObject([{ weight: 2, ideal: 5, tolerance: 1 }]));
    await user.click(await screen.findByRole('button', { name: 'Remove Pays on time' }));
    expect(await screen.findByText('No traits yet.', { exact: false })).toBeInTheDocument();
  });
});

test('what is written while the rules are looked at is said, and counted on request', async () => {
  const { name, url, key } = contact();
  const note = {
    severity: 2 as const,
    happenedAt: Date.now(),
    channel: 'phone' as const,
    what: 'Hung up',
    category: 'disrespect',
  };
  const { user } = renderApp(<PolicyPage />);
  await type(user, YELLOW, '20');
  await preview(user);
  expect(await screen.findByText('There are no clients yet; nothing changes for anybody.')).toBeInTheDocument();
  for (let n = 0; n < 2; n += 1) await command('logNote', { record: { key, name, url } }, note);
  await user.click(await screen.findByRole('button', { name: 'Count again' }));
  expect(await screen.findByText('1 client would change:')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Count again' })).not.toBeInTheDocument();
});

describe('what is typed wrong', () => {
  const zone = () => screen.findByRole('combobox', { name: 'Time zone for days' });

  test('a time zone that there is not stays as typed, with words beside it', async () => {
    const { user } = renderApp(<PolicyPage />);
    await user.clear(await zone());
    await user.type(await zone(), 'Mars/Olympus');
    await user.tab();
    expect(await zone()).toHaveValue('Mars/Olympus');
    expect(await zone()).toHaveAccessibleDescription(/This time zone is not known\. Choose one from the list\./);
    expect(screen.getByRole('alert')).toHaveTextContent('First mend what is marked: Time zone for days.');
    await user.clear(await zone());
    await user.type(await zone(), 'asia/tashkent');
    await user.tab();
    expect(await zone()).toHaveValue('Asia/Tashkent');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test.each([
    ['new york', 'America/New_York'],
    ['uzbekistan', 'Asia/Tashkent'],
  ])('a time zone is found by “%s”', async (typed, id) => {
    const { user } = renderApp(<PolicyPage />);
    await user.clear(await zone());
    await user.type(await zone(), typed);
    await user.click(await screen.findByRole('option', { name: new RegExp(`^${id}`) }));
    expect(await zone()).toHaveValue(id);
    await user.tab();
    expect(await zone()).toHaveValue(id);
  });

  test('two categories of one name, and no category at all', async () => {
    const { user } = renderApp(<PolicyPage />);
    for (const n of [0, 1]) {
      await user.click(await screen.findByRole('button', { name: 'Add a category' }));
      await paste(user, (await screen.findAllByRole('textbox', { name: 'Name in English' }))[n]!, 'Late');
      await paste(user, (await screen.findAllByRole('textbox', { name: 'Name in Russian' }))[n]!, `Опоздание ${n}`);
    }
    expect((await screen.findAllByRole('textbox', { name: 'Name in English' }))[1]).toHaveAccessibleDescription(
      'Another one has this name already.',
    );
    expect(screen.getByRole('alert')).toHaveTextContent('First mend what is marked: Own categories.');
  });

  test('what is odd is said beside the fields and before saving, and can be saved', async () => {
    const { user } = renderApp(<PolicyPage />);
    await type(user, 'Red after a warning, from', '4');
    expect(await field('Red after a warning, from')).toHaveAccessibleDescription(
      /Look again: less than “A yellow card is suggested from” \(5\)/,
    );
    expect(await field(YELLOW)).toHaveAccessibleDescription(/Look again: more than “Red after a warning, from” \(4\)/);
    await preview(user);
    expect(await screen.findByText('Is this meant so?')).toBeInTheDocument();
    await save(user);
    await waitFor(async () => expect(await policy()).toMatchObject({ version: 2, redPoints: 4 }));
  });

  test('what an administrator fixes while somebody edits stands above what was typed', async () => {
    const { user } = renderApp(<PolicyPage />);
    await type(user, YELLOW, '8');
    await screen.findByText('1 rule changed, not saved yet');
    await fakeBrowser.storage.managed.set({ yellowPoints: 6 });
    await waitFor(async () => expect(await field(YELLOW)).toHaveValue('6'));
    expect(await screen.findByText('Nothing is changed.')).toBeInTheDocument();
  });
});
