/** Why a whole file cannot be read; i18n key below `backup.problem.`. */
export interface BackupProblem {
  code: 'not-json' | 'too-deep' | 'wrong-format' | 'newer-version' | 'bad-header';
  params?: Record<string, string | number>;
}

/** Why one event of a file is refused. `code` is an i18n key below `backup.refused.` or, of the gates, below `refusals.`. */
export interface RefusedEvent {
  /** Place in the file's list, from 0. */
  index: number;
  id?: string;
  code: string;
  /** True if the code is one of the gates' (`refusals.`). */
  gate: boolean;
  params?: Record<string, string | number>;
}
