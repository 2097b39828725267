import { guessColumns } from '@/lib/imports/guess-columns';
import { findHeadLine } from '@/lib/imports/head-line';
import type { ImportKind } from '@/lib/imports/fields';
import type { ImportSettings } from '@/lib/imports/settings';
import { effectivePolicy } from '@/lib/settings/effective-policy';
import type { Decisions } from '@/lib/store/imports/outcome';
import { previewImport } from '@/lib/store/imports/preview-import';
import { undoImport } from '@/lib/store/imports/undo-import';
import { writeImport } from '@/lib/store/imports/write-import';
import { guessSeparator, parseTable } from '@/lib/tables/table-text';
import type { World } from '../world';
import { v7 } from 'uuid';

export interface FileOptions {
  decisions?: Decisions;
  settings?: Partial<ImportSettings>;
  signal?: AbortSignal;
  onProgress?: (done: number, all: number) => void;
}

/** Records of the CRM that tests have: `https://crm.example/contacts/ID`. */
const records = {
  address: (href: string, name: string) => {
    const id = /^https:\/\/crm\.example\/contacts\/(\d+)$/.exec(href)?.[1];
    return id === undefined ? null : { key: `demo:crm.example:contact:${id}`, name: name || id, url: href };
  },
  id: () => null,
};

/** What a file would do, columns guessed from its heads. */
export function preview(world: World, kind: ImportKind, text: string, options: FileOptions = {}) {
  const lines = parseTable(text, guessSeparator(text));
  const start = (findHeadLine(lines) ?? -1) + 1;
  const mapping = guessColumns(kind, lines[start - 1] ?? [], lines.slice(start));
  const settings: ImportSettings = {
    kind,
    mapping,
    dateOrder: 'dmy',
    currency: 'EUR',
    categories: { abuse: 'abuse', rude: 'disrespect', late: 'late-payment', '': 'disrespect' },
    channel: 'phone',
    example: '',
    ...options.settings,
  };
  return previewImport(
    { lines, start },
    {
      settings,
      context: { records, words: { channel: {}, ownPart: {}, severity: {} } },
      decisions: options.decisions ?? {},
      policy: effectivePolicy(world.settings),
      author: world.settings.author,
      now: world.now,
      db: world.db,
      ...(options.signal && { signal: options.signal }),
    },
  );
}

/** Reads a file in. @returns the id of the import, what was foreseen and what came of it */
export async function readIn(world: World, kind: ImportKind, text: string, options: FileOptions = {}) {
  const id = v7();
  const foreseen = await preview(world, kind, text, options);
  const { onProgress, signal } = options;
  const result = await writeImport(foreseen.judged, {
    id,
    file: 'clients.csv',
    what: kind,
    lines: foreseen.outcomes.length,
    now: world.now,
    db: world.db,
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
  });
  return { id, outcomes: foreseen.outcomes, result };
}

export const undo = (world: World, id: string) => {
  world.now += 60_000;
  return undoImport(id, {
    policy: effectivePolicy(world.settings),
    author: world.settings.author,
    reason: 'The import of clients.csv was taken back',
    now: world.now,
    db: world.db,
  });
};
