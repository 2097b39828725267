// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { PageSession } from '@/entrypoints/crm.content/page-session';
import type { CrmAdapter } from '@/lib/crm/contract';

const nobody: CrmAdapter = {
  id: 'nobody',
  title: 'Nobody',
  confidence: 'low',
  sources: [],
  hosts: [],
  selfHosted: false,
  frames: 'top',
  match: () => null,
  read: () => null,
};

// The test's DOM has no idle moments.
vi.stubGlobal('requestIdleCallback', () => 0);
vi.stubGlobal('cancelIdleCallback', () => undefined);

test('a session that was stopped makes room for a new one, when a site is allowed again', () => {
  const session = new PageSession(window, nobody);
  expect(session.isAlive).toBe(true);
  session.stop();
  expect(session.isAlive).toBe(false);
});
