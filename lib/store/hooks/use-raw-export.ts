import { useMemo } from 'react';
import { rawExport } from '../raw-export';

/** @returns a function that copies everything out of a database that cannot be opened, as a file to save */
export const useRawExport = (): (() => Promise<{ name: string; file: Blob }>) =>
  useMemo(
    () => async () => {
      const rows = await rawExport();
      const day = new Date().toISOString().slice(0, 10).replaceAll('-', '');
      return { name: `sideline-raw-${day}.json`, file: new Blob([JSON.stringify(rows)], { type: 'application/json' }) };
    },
    [],
  );
