import { expect, test } from 'vitest';
import { PERMISSIONS } from '../../lib/browser/asked-permissions.ts';
import { BUILDS, manifestOf } from './output';

// The settings page shows the rights it has words for: one without any would be kept from the user.
test.each(BUILDS)('%s asks for nothing that is not explained on the settings page', (build) => {
  const { permissions = [], optional_permissions: optional = [] } = manifestOf(build) as Record<string, string[]>;
  const known: readonly string[] = PERMISSIONS;
  expect([...permissions, ...optional].filter((one) => !known.includes(one))).toEqual([]);
});
