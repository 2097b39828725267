import 'fake-indexeddb/auto'; // real dexie on a real implementation of IndexedDB, in memory
import { shownBy } from './support/check-visibility';
import { fakeFileSystem } from './support/file-system';
import './support/web-locks';

fakeFileSystem();

if (typeof document !== 'undefined') {
  shownBy(window);
  const { configure } = await import('@testing-library/dom');
  configure({ asyncUtilTimeout: 10_000 }); // how long findBy… and waitFor wait before they give up, on a busy machine too
}
