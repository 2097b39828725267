// @vitest-environment happy-dom
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LogNote } from '@/components/notes/log-note';
import { firstPolicy } from '@/lib/settings/effective-policy';
import { takeRules } from '@/lib/settings/take-rules';
import { db } from '@/lib/store/database';
import { contact, renderApp, screen, startApp, within } from '../support/app';

const evidence = [{ url: 'https://app.hubspot.com/contacts/1234567/record/0-1/51', title: 'Acme GmbH' }];
const subject = { client: null, record: contact(), companies: [], pageCompanies: [] };
const show = (onDone = vi.fn<() => void>()) => ({
  onDone,
  ...renderApp(<LogNote subject={subject} name="Acme GmbH" evidence={evidence} currency="EUR" onDone={onDone} />),
});
const notes = () => db.events.filter(({ type }) => type === 'note.logged').toArray();

beforeEach(() => startApp());

describe('logging a note (domain section 2)', () => {
  test('needs what happened and a category; the rest is filled in', async () => {
    const { user, onDone } = show();
    await user.type(await screen.findByRole('textbox', { name: /What happened/ }), 'Shouted at the secretary');
    await user.click(screen.getByRole('radio', { name: 'Lack of respect' }));
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    const [note] = await notes();
    expect(note?.body).toMatchObject({
      what: 'Shouted at the secretary',
      category: 'disrespect',
      severity: 2, // the category's usual one
      channel: 'phone',
      ownPart: 'none',
      evidence,
    });
    expect(Math.abs(Number(note?.body.happenedAt) - Date.now())).toBeLessThan(60_000);
    expect(await screen.findByText('Note saved')).toBeInTheDocument();
  });

  test('says what is missing and sends nothing', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Save note' }));
    expect(await screen.findByText('Write what happened.')).toBeInTheDocument();
    expect(screen.getByText('Choose a category.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: /What happened/ })).toHaveFocus();
    expect(await notes()).toEqual([]);
  });

  test('asks for our own part where the blame is put on us (C-perspective), and leads to the question', async () => {
    const { user, onDone } = show();
    await user.type(await screen.findByRole('textbox', { name: /What happened/ }), 'Said that all delays are ours');
    await user.type(screen.getByRole('combobox', { name: /All categories/ }), 'blame');
    await user.click(await screen.findByRole('option', { name: /Puts the blame on us/ }));
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    expect(await screen.findByText('Say what our own part was.')).toBeInTheDocument();
    const part = screen.getByRole('radiogroup', { name: /Our own part/ });
    expect(within(part).getAllByRole('radio')).toContain(document.activeElement);
    expect(await notes()).toEqual([]);
    await user.click(within(part).getByRole('radio', { name: /Shared/ }));
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect((await notes())[0]?.body).toMatchObject({ ownPart: 'shared' });
  });

  test('finds a category by a part of its name and saves by Ctrl + Enter, without the mouse', async () => {
    const { user, onDone } = show();
    expect(await screen.findByRole('textbox', { name: /What happened/ })).toHaveFocus();
    await user.keyboard('Third complaint, nothing wrong');
    screen.getByRole('combobox', { name: 'All categories' }).focus();
    await user.keyboard('ground');
    await user.click(await screen.findByRole('option', { name: /Groundless complaint/ }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect((await notes())[0]?.body).toMatchObject({ category: 'unfounded-claims' });
  });

  test('a late payment asks for the debt (A3)', async () => {
    const { user } = show();
    await user.type(await screen.findByRole('textbox', { name: /What happened/ }), 'Invoice 17 is open');
    await user.click(screen.getByRole('radio', { name: 'Pays late' }));
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    expect((await screen.findAllByText(/amount and the due date are needed/)).length).toBeGreaterThan(0);
    expect(await notes()).toEqual([]);
  });

  test('a note over 16 kB is refused with its size, and the text stays', async () => {
    const { user } = show();
    const what = await screen.findByRole('textbox', { name: /What happened/ });
    await user.click(what);
    await user.paste('я'.repeat(9_000)); // two bytes each
    await user.click(screen.getByRole('radio', { name: 'Lack of respect' }));
    expect(await screen.findByText(/of at most 16,384 bytes/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    expect(await notes()).toEqual([]);
    expect(what).toHaveValue('я'.repeat(9_000));
    const [draft] = await db.drafts.toArray();
    expect(draft?.value).toMatchObject({ what: 'я'.repeat(9_000) });
  });

  test('what was typed is there again when the panel is opened anew', async () => {
    const first = show();
    await first.user.type(await screen.findByRole('textbox', { name: /What happened/ }), 'Half a sen');
    await waitFor(async () => expect((await db.drafts.toArray())[0]?.value).toMatchObject({ what: 'Half a sen' }));
    first.unmount();
    const { user } = show();
    expect(await screen.findByRole('textbox', { name: /What happened/ })).toHaveValue('Half a sen');
    await user.click(screen.getByRole('button', { name: 'Throw the draft away' }));
    expect(screen.getByRole('textbox', { name: /What happened/ })).toHaveValue('');
    await waitFor(async () => expect(await db.drafts.count()).toBe(0));
  });

  test('markup, emoji and right-to-left text stay what they are', async () => {
    const { user, onDone } = show();
    const text = '<img src=x onerror=alert(1)> 😀 שלום „Ж“';
    await user.click(await screen.findByRole('textbox', { name: /What happened/ }));
    await user.paste(text);
    await user.click(screen.getByRole('radio', { name: 'Something good' }));
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect((await notes())[0]?.body.what).toBe(text);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('categories of the rules', () => {
  const own = {
    id: 'own-papers',
    name: { en: 'Late papers', ru: 'Поздние бумаги' },
    icon: 'file-warning' as const,
    class: 'conduct' as const,
    severity: 3 as const,
  };

  test('the team’s own are offered by name, with their usual severity; hidden ones are not', async () => {
    await takeRules({ ...firstPolicy(), categories: [own], hiddenCategories: ['disrespect', 'paperwork'] }, [], Date.now());
    const { user, onDone } = show();
    await user.type(await screen.findByRole('textbox', { name: /What happened/ }), 'Came a week late');
    expect(screen.queryByRole('radio', { name: 'Lack of respect' })).not.toBeInTheDocument();
    await user.type(screen.getByRole('combobox', { name: 'All categories' }), 'papers');
    const options = await screen.findAllByRole('option');
    expect(options.map((option) => option.textContent.trim())).toEqual(['Late papers']);
    await user.click(options[0]!);
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect((await notes())[0]?.body).toMatchObject({ category: 'own-papers', severity: 3 });
  });
});
