// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/dashboard';
import { Options } from '@/components/options/options';
import { usePageTitle } from '@/components/ui/use-page-title';
import { updateSettings } from '@/lib/settings/update-settings';
import { Past } from '../cards/past';
import { fakeSites } from '../support/browser';
import { renderApp, startApp } from '../support/app';

beforeEach(async () => {
  await startApp();
  fakeSites();
  document.title = 'Sideline';
  window.location.hash = '';
});

const expectTitle = (title: string) => vi.waitFor(() => expect(document.title).toBe(title));
const go = (hash: string) => {
  window.location.hash = hash;
};

describe('a page says in its title what it shows (WCAG 2.4.2)', () => {
  test('the settings, in the language of the moment', async () => {
    renderApp(<Options />);
    await expectTitle('Settings — Sideline');
    await updateSettings({ language: 'ru' });
    await expectTitle('Настройки — Sideline');
  });
  test('the dashboard: the section, the client, and the section again', async () => {
    const past = new Past();
    await past.note('disrespect', 1, 1);
    renderApp(<Dashboard />);
    await expectTitle('All clients — Sideline');
    go('#/rules');
    await expectTitle('Rules — Sideline');
    go(`#/client/${encodeURIComponent(past.client)}`);
    await expectTitle('Acme GmbH');
    go('#/rules');
    await expectTitle('Rules — Sideline');
  });
  test('without anything to say, whose it is', async () => {
    const Page = () => {
      usePageTitle(undefined);
      return null;
    };
    document.title = 'x';
    renderApp(<Page />);
    await expectTitle('Sideline');
  });
});
