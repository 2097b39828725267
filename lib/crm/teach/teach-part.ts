import type { SiteRule } from '../taught/rule';
import type { PageLook } from './take-look';

export interface SeenPage {
  look: PageLook;
  /** What the rule reads here; null without a rule, or if it sees nobody. */
  record: { id: string; name: string } | null;
}

/** What the panel asks of a page while the user teaches it: `parts/teach.js`, run in the page's isolated world. */
export interface TeachPart {
  /** Lets the user point at the name. @returns null if they ended it */
  pick(words: { help: string; lang: string }): Promise<PageLook | null>;
  /** Looks at the page as it stands. @param selectors of the name, from a page before. @param rule what has been worked out so far */
  look(selectors: string[], rule: SiteRule | null): SeenPage;
  /** Ends the pointing. */
  cancel(): void;
}
