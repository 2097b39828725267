import type { CrmAdapter, RecordKind } from '../contract';
import { allVisible, firstNamed, modalInFront, textOf, titleName } from '../page-kit';
import { soleOwners } from './sole-owners';

/** What is known of a system whose markup is not. Source texts of regular expressions, case makes no difference. */
interface TitleShape {
  /** Product name that the title adds before or after the record's ("Jane Doe | Product"). */
  product: string;
  /** What the title says where no record is named yet: sections, "Loading". */
  sections: string;
  /** Whole title, with a group `name`, where it is put together in another way. */
  pattern?: RegExp;
  /** Selectors of this system's own dialogs. */
  dialogs?: string;
  /** Known headings of some kinds of record, in order of trust: these are named by them alone, never by the title. */
  headings?: Partial<Record<RecordKind, readonly string[]>>;
  match: CrmAdapter['match'];
}

const HEADING = 'h1:not(nav *, header nav *), h2:not(nav *, header nav *)';

/**
 * Reads pages of which only address and title are known. Identity is the address's; the title gives the name to show, and
 * none if it names the product or a section only. The badge stands beside the one heading that says exactly the same, else
 * in its corner. Nothing but the sole client (see `soleOwners`) is read from the rest of the page.
 *
 * Where some kinds are named by known headings, the title alone is no name for the others: one that lags behind would be a
 * new name, which nobody could know for the old record's. It then needs a heading that says the same, and no known one.
 */
export function titleReader({ product, sections, pattern, dialogs, headings, match }: TitleShape): CrmAdapter['read'] {
  const shape =
    pattern ?? new RegExp(`^(?:(?:${product})\\s*[-–—|·:]\\s+)?(?<name>.+?)(?:\\s+[-–—|·]\\s+(?:${product})(?:\\s.*)?)?$`, 'iu');
  const nobody = new RegExp(`^(?:${product}|${sections}|loading\\W*|загрузка\\W*)$`, 'iu');
  const known = Object.values(headings ?? {}).flat();
  return (doc, own) => {
    if (modalInFront(doc, dialogs)) return null;
    const heads = headings?.[own.kind];
    const title = titleName(doc, shape) ?? '';
    const same = allVisible(doc, HEADING).filter((heading) => textOf(heading) === title);
    const anchor = (same.length === 1 && same[0]) || null;
    const strange = known.length > 0 && (!anchor || firstNamed(doc, known) !== null);
    const titled = title && !nobody.test(title) && !strange ? { name: title, anchor } : null;
    const named = heads ? firstNamed(doc, heads) : titled;
    return (
      named && {
        match: own,
        ...named,
        details: () => ({ emails: [], phones: [], owners: soleOwners(doc, own, match) }),
      }
    );
  };
}
