// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CasePage } from '@/components/case/case-page';
import { openCaseWindow } from '@/lib/browser/open-case-window';
import { usePanelView } from '@/components/ui';
import { renderApp, screen, startApp } from '../support/app';
import { Parting } from './parting';

beforeEach(async () => {
  await startApp({ work: 'alone' });
  usePanelView.setState({ subject: '', stack: [], view: { name: 'client' }, opener: null });
});

describe('a parting in a window of its own', () => {
  test('starts in the call, and the way back leads into the case', async () => {
    const past = await new Parting().ready();
    const { user } = renderApp(<CasePage client={past.client} redRef={past.red} shows="call" />);
    await screen.findByRole('region', { name: 'Next sentence' });
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(await screen.findByRole('list', { name: 'Stages of the parting' })).toBeInTheDocument();
  });

  test('says nothing either before the legal gate (B-legal)', async () => {
    const past = await new Parting().decided();
    renderApp(<CasePage client={past.client} redRef={past.red} shows="call" />);
    expect(await screen.findByText(/The call view is locked/)).toBeInTheDocument();
  });

  test('a client that is not there is said so', async () => {
    renderApp(<CasePage client="0123456789abcdefghij" redRef="a:b" shows="case" />);
    expect(await screen.findByText(/This is no longer there/)).toBeInTheDocument();
  });

  test('the address names client and card, escaped', async () => {
    const create = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue(undefined);
    await openCaseWindow('c1', 'u-a:0190-b', 'call');
    expect(create).toHaveBeenCalledWith(
      expect.objectContaining({ url: expect.stringMatching(/\/case\.html\?client=c1&red=u-a%3A0190-b&view=call$/) }),
    );
  });
});
