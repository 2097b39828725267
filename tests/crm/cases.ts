import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Reach, RecordKind } from '@/lib/crm/contract';

/** An address and the record it names. */
interface UrlExample {
  url: string;
  kind: RecordKind;
  tenant: string;
  /** See `UrlMatch.place`. */
  place?: string;
  id: string;
  /** See `UrlMatch.type`. */
  type?: string;
}

/** What a page must be read as. Lists that are not given are not looked at. */
export interface Expected {
  key: string;
  name: string;
  emails?: string[];
  phones?: string[];
  taxIds?: string[];
  /** Record keys. */
  owners?: string[];
}

/** A page written by us after the known markup, played at its real address. */
export interface SavedPage {
  /** Beside cases.ts. */
  file: string;
  url: string;
  /** Pages for the frames of this one, by their absolute address. */
  frames?: Record<string, string>;
  /** `null`: nobody must be recognised, in no frame. */
  expect: Expected | null;
  /** Keys of the records that the page itself (not its frames) links to or lists, in the order of the document; not looked
   * at if absent. */
  links?: string[];
  /** What the page gives to ask about (`CrmAdapter.reach`); not looked at if absent. */
  reach?: Required<Reach> | null;
  /** Cookies that the page can read, `name=value`. */
  cookie?: string;
  /** Texts or accessible names of the elements of `actions.call` and `actions.write`, in the order of the document. */
  calls?: string[];
  writes?: string[];
}

/** What tests/crm/<system>/cases.ts exports. */
export interface CrmCases {
  examples: UrlExample[];
  /** Groups of addresses of one record each. */
  same: string[][];
  negatives: string[];
  /**
   * What of a page the adapter can hold against the address while a single-page system changes over:
   * `id`: the page states an id, so an old page under a new address is refused; `title`: title and name must agree, so
   * a page of which only one has changed is refused; `nothing`: settling alone must do.
   */
  verifies: 'id' | 'title' | 'nothing';
  pages: SavedPage[];
}

export const CRM_TESTS = resolve(import.meta.dirname);

/** The cases of all systems, by system id. */
export async function loadCases(): Promise<Record<string, CrmCases>> {
  const systems = readdirSync(CRM_TESTS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const loaded = systems.map(async ({ name }) => {
    const file = pathToFileURL(resolve(CRM_TESTS, name, 'cases.ts')).href;
    return [name, (await import(/* @vite-ignore */ file)) as CrmCases] as const;
  });
  return Object.fromEntries(await Promise.all(loaded));
}
