import { describe } from 'vitest';
import { testViews } from './access-test.ts';
import { CLIENT_VIEWS } from './client-views.ts';

describe('the views about a client: axe, sizes, spacing, keyboard (WCAG 2.2 AA)', () => {
  testViews(CLIENT_VIEWS);
});
