import type { Labels } from '../labels.ts';
import type { CrmRecord } from '../record.ts';

/** What every view is given. */
export interface Context {
  labels: Labels;
  records: CrmRecord[];
  /** Paths of the records looked at last, newest first. */
  recent: string[];
  /** Address of a path such as `clients/3`, for pages or for one of the single-page forms. */
  href: (path: string) => string;
}
