import { storage } from 'wxt/utils/storage';
import type { Role } from './settings';
import { settingsItem } from './settings';

/** Every way that something leaves Sideline as a file, on paper or by the clipboard. */
export const EXPORT_KINDS = [
  'backup',
  'client',
  'decision',
  'table',
  'refused',
  'chart',
  'report',
  'calendar',
  'firms',
  'scripts',
  'sites',
  'raw',
  'export-log',
  'print-file',
  'print-report',
  'print-letter',
  'print-receipt',
  'print-page',
  'copy-letter',
  'copy-crm-text',
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** One export, without content: what, when, by whom, how many (domain 8). No name of a client, of a file or of a folder. */
export interface ExportEntry {
  /** Instant in ms. */
  at: number;
  what: ExportKind;
  /** Handle of whoever did it, and how they were called then. */
  author: string;
  name: string;
  role: Role | 'alone';
  /** Entries, lines or sheets; absent where nobody counts, e.g. on paper. */
  count?: number;
}

/** Older ones make room: some years of work. */
export const KEPT_EXPORTS = 5_000;

/** Oldest first. It stays on this machine and is part of no backup. */
export const exportLogItem = storage.defineItem<ExportEntry[]>('local:export-log', { fallback: [], version: 1 });

/** Writes down that something was exported. @param at instant in ms */
export async function rememberExport(what: ExportKind, at: number, count?: number): Promise<void> {
  const { author, name, role, work } = await settingsItem.getValue();
  const entry = {
    at,
    what,
    author,
    name,
    role: work === 'alone' ? ('alone' as const) : role,
    ...(count !== undefined && { count }),
  };
  await navigator.locks.request('sideline:export-log', async () => {
    await exportLogItem.setValue([...(await exportLogItem.getValue()), entry].slice(-KEPT_EXPORTS));
  });
}
