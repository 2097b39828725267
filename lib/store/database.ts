import { Dexie, type Table, type Transaction } from 'dexie';
import { guardedIndexedDb } from './guarded-indexed-db';
import { readOnlyGuard } from './read-only-guard';
import type { Firm } from '@/lib/schema/firm';
import type {
  AliasRow,
  ClientRow,
  CommandRow,
  DraftRow,
  EventRow,
  ImportRow,
  LogRow,
  PlaybookRow,
  ProjectionRow,
  RecordRow,
  SnoozeRow,
  TextRow,
  TombstoneRow,
} from './rows';
import { V1_STORES } from './versions/v1';
import { V2_STORES } from './versions/v2';
import { V3_STORES } from './versions/v3';
import { V4_STORES } from './versions/v4';
import { V5_STORES } from './versions/v5';
import { V6_STORES } from './versions/v6';

export const DATABASE_NAME = 'sideline';

/** One step of the schema: full or changed stores, and how the rows of the step before become those of this one. */
export interface SchemaVersion {
  version: number;
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  { version: 1, stores: V1_STORES },
  { version: 2, stores: V2_STORES },
  { version: 3, stores: V3_STORES },
  { version: 4, stores: V4_STORES },
  { version: 5, stores: V5_STORES },
  { version: 6, stores: V6_STORES },
];

/** The local database. Only lib/store knows it; it is opened by extension pages and the worker, never by a content script. */
export class SidelineDatabase extends Dexie {
  declare events: Table<EventRow, string>;
  declare clients: Table<ClientRow, string>;
  declare aliases: Table<AliasRow, string>;
  declare records: Table<RecordRow, string>;
  declare commands: Table<CommandRow, string>;
  declare drafts: Table<DraftRow, string>;
  declare tombstones: Table<TombstoneRow, string>;
  declare firms: Table<Firm, string>;
  declare meta: Table<LogRow | ProjectionRow, string>;
  declare playbooks: Table<PlaybookRow, string>;
  declare texts: Table<TextRow, string>;
  declare imports: Table<ImportRow, string>;
  declare snoozes: Table<SnoozeRow, string>;

  /** Native version of the newest schema this code knows. */
  readonly newest: number;

  /** @param durability `strict`: a user's action is on disk when its promise resolves; `relaxed`: for imports */
  constructor(name = DATABASE_NAME, versions = SCHEMA_VERSIONS, durability: 'strict' | 'relaxed' = 'strict') {
    const newest = Math.max(...versions.map(({ version }) => version)) * 10;
    super(name, { chromeTransactionDurability: durability, indexedDB: guardedIndexedDb(newest), IDBKeyRange });
    this.newest = newest;
    for (const { version, stores, upgrade } of versions) {
      const step = this.version(version).stores({ ...stores });
      if (upgrade) step.upgrade(upgrade);
    }
    this.use(readOnlyGuard(() => this.isNewer()));
  }

  /** True if a newer version of Sideline wrote this database. Only known once it is open. */
  isNewer(): boolean {
    return this.isOpen() && this.backendDB().version > this.newest;
  }
}

/** The tables, of the database itself or bound to a transaction (write-transaction.ts). */
export type Tables = Pick<
  SidelineDatabase,
  | 'events'
  | 'clients'
  | 'aliases'
  | 'records'
  | 'commands'
  | 'drafts'
  | 'tombstones'
  | 'meta'
  | 'playbooks'
  | 'texts'
  | 'imports'
  | 'snoozes'
>;

/** The database of this page or worker; opened by its first use. */
export const db = new SidelineDatabase();
