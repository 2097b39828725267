import type { ReactNode } from 'react';
import { useDatabaseState } from '@/lib/store/hooks/use-database-state';
import { DatabaseNotice } from './database-notice';

/** Shows the page if the database can be read; says what is the matter if it cannot, or can only be read. */
export function DatabaseGuard({ children }: { children: ReactNode }) {
  const state = useDatabaseState();
  switch (state.kind) {
    case 'opening':
    case 'ready':
      return children;
    case 'newer':
      return (
        <>
          <DatabaseNotice state={state} />
          {state.readable && children}
        </>
      );
    default:
      return <DatabaseNotice state={state} />;
  }
}
