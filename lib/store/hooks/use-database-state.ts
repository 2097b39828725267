import { useSyncExternalStore } from 'react';
import { type DatabaseState, currentDatabaseState, watchDatabaseState } from '../open-database';

/** Whether the database can be used; everything but `ready` must be told to the user. */
export const useDatabaseState = (): DatabaseState => useSyncExternalStore(watchDatabaseState, currentDatabaseState);
