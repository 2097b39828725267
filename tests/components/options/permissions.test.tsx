// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Permissions } from '@/components/options/permissions';
import { renderApp, screen, startApp } from '../support/app';

test('names each right of the manifest, why, and whether it is there from the start', async () => {
  await startApp();
  const manifest = { permissions: ['storage', 'alarms'], optional_host_permissions: ['https://*/*'] };
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest as never);
  renderApp(<Permissions />);
  const whens = (await screen.findAllByRole('definition')).map(({ textContent }) => textContent);
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent.trim())).toEqual([
    'Store storage',
    'Alarm clock alarms',
    'Sites',
  ]);
  expect(whens.filter((text) => text === 'Has it from the start')).toHaveLength(2);
  expect(whens.filter((text) => text === 'Only if you allow it')).toHaveLength(1);
  expect(whens).toContain('Recognises clients in your CRM. Asked for one site at a time, when you say so; none at install.');
});
