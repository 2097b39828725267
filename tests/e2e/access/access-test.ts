import { expect } from 'vitest';
import { test as withBrowser } from '../fixtures/test.ts';
import { Book } from './book.ts';
import { problemsOf } from './check-view.ts';
import type { AccessView } from './views.ts';

export const test = withBrowser.extend<{ book: Book }>({
  book: [
    async ({ driver, own }, use) => {
      await use(await Book.fill(driver, own));
    },
    { scope: 'file' },
  ],
});

/** One test for each view. */
export function testViews(views: readonly AccessView[]): void {
  test.for(views.map((view) => ({ ...view, name: [view.shows, view.of].filter(Boolean).join(', ') })))(
    '$name',
    async (view, { driver, own, book }) => {
      expect(await problemsOf({ driver, own, book }, view)).toEqual([]);
    },
  );
}
