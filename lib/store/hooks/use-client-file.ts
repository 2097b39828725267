export { type ReadableEntry, clientFile } from '../backup/client-file';
