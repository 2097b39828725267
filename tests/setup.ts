import 'fake-indexeddb/auto'; // real dexie on a real implementation of IndexedDB, in memory
import './support/web-locks';
