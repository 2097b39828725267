import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ExtensionGoneError, hideBadge, onBadgeMessages, reportPage } from '@/lib/messages/from-page';
import type { PageReport } from '@/lib/messages/protocol';
import { type Handlers, registerHandlers } from '@/lib/messages/router';

const report: PageReport = { url: 'https://app.hubspot.com/contacts/1/objects/0-1', record: null };

/** Delivers messages as the browser does: as JSON, with a sender that the sending side cannot choose. */
function connect(handlers: Partial<Handlers>): void {
  registerHandlers({
    'page.report': () => null,
    'page.marks': () => [],
    'page.siteRules': () => [],
    'page.load': () => undefined,
    'page.hideBadge': () => undefined,
    'page.moveBadge': () => undefined,
    'page.hushGuard': () => undefined,
    'store.changed': () => undefined,
    'command.run': () => ({ ok: false, refusal: { code: 'unused' } }),
    'backup.make': () => undefined,
    'playbook.run': () => ({ ok: false, refusal: { code: 'unused' } }),
    ...handlers,
  });
  const sender = { id: fakeBrowser.runtime.id, url: report.url, tab: { id: 3 } };
  const deliver = (message: unknown): Promise<unknown> =>
    new Promise((answer) => {
      const sent: unknown = JSON.parse(JSON.stringify(message));
      void fakeBrowser.runtime.onMessage.trigger(sent, sender as never, answer);
    });
  // oxlint-disable-next-line typescript/no-misused-promises -- without a callback the browser returns a promise
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(deliver);
}

const { id } = fakeBrowser.runtime;
beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = id; // reset() leaves it alone
});
afterEach(() => vi.restoreAllMocks());

describe('content script to worker', () => {
  it('speaks the wire form that the router answers', async () => {
    const asked = vi.fn(() => null);
    connect({ 'page.report': asked });
    await expect(reportPage(report)).resolves.toBeNull();
    expect(asked).toHaveBeenCalledWith(report, expect.objectContaining({ tab: { id: 3 } }));
  });

  it('sends a message without data', async () => {
    const asked = vi.fn();
    connect({ 'page.hideBadge': asked });
    await hideBadge();
    expect(asked).toHaveBeenCalledOnce();
  });

  it('rejects with the words of a worker that failed', async () => {
    connect({
      'page.siteRules': () => [],
      'page.report': () => {
        throw new Error('out of order');
      },
    });
    await expect(reportPage(report)).rejects.toThrow('out of order');
  });

  it('turns the synchronous throw of an orphaned script into ExtensionGoneError', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      fakeBrowser.runtime.id = '';
      throw new Error('Extension context invalidated.');
    });
    await expect(reportPage(report)).rejects.toBeInstanceOf(ExtensionGoneError);
    await expect(reportPage(report)).rejects.toBeInstanceOf(ExtensionGoneError);
  });

  it('keeps other failures of the browser as they are', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Could not establish connection.'));
    await expect(reportPage(report)).rejects.toThrow('Could not establish connection');
  });

  it('hears badge.refresh until it stops listening, and nothing else', async () => {
    const refresh = vi.fn();
    const stop = onBadgeMessages({ refresh, stop: vi.fn() });
    const say = (message: unknown): Promise<unknown> => fakeBrowser.runtime.onMessage.trigger(message, {}, () => {});
    await say({ type: 'badge.refresh' });
    await say({ type: 'page.report' });
    await say(null);
    stop();
    await say({ type: 'badge.refresh' });
    expect(refresh).toHaveBeenCalledOnce();
  });
});
