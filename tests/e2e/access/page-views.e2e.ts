import { describe } from 'vitest';
import { testViews } from './access-test.ts';
import { PAGE_VIEWS } from './page-views.ts';

describe('pages and what opens over them: axe, sizes, spacing, keyboard (WCAG 2.2 AA)', () => {
  testViews(PAGE_VIEWS);
});
