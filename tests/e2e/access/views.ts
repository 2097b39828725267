import { CLIENT_VIEWS } from './client-views.ts';
import { PAGE_VIEWS } from './page-views.ts';
import type { Book } from './book.ts';
import type { Step } from './steps.ts';

/** One view of Sideline as a person meets it, and the way there. */
export interface AccessView {
  /** Its name in the code: of a `PanelView`, a section of the dashboard, or the page. */
  shows: string;
  /** About whom or in which state, where the same is shown of several. */
  of: string;
  /** CSS px of the place it is shown in: a panel, or a page of its own. */
  width: 400 | 1280;
  /** Address within the extension. */
  path: (book: Book) => string;
  /** What is pressed from there on. */
  steps: readonly Step[];
  /** Settings other than those of a user at work. */
  settings?: object;
  /** What is pressed at the end, where the next view would find it changed. */
  after?: readonly Step[];
}

/** Every view there is; tests/meta/access-views.test.ts finds those that are missing. */
export const VIEWS: readonly AccessView[] = [...CLIENT_VIEWS, ...PAGE_VIEWS];
