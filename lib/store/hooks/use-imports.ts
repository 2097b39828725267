import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { db } from '../database';
import { importIsIdle, importsUnderWay } from '../imports/import-lock';
import { allImports } from '../imports/import-parts';
import type { ImportRow } from '../rows';

export interface ListedImport extends ImportRow {
  /** Some tab is writing it, or taking it back, at this moment. */
  isUnderWay: boolean;
}

async function listedImports(): Promise<ListedImport[]> {
  const rows = await allImports(db);
  const running = await importsUnderWay();
  return rows.map((row) => ({ ...row, isUnderWay: running.has(row.id) }));
}

/** Files that were read in, the latest first; undefined while loading. */
export function useImports(): ListedImport[] | undefined {
  const [ended, setEnded] = useState(0);
  const imports = useLiveQuery(listedImports, [ended]);
  const running = imports?.find(({ isUnderWay }) => isUnderWay)?.id;
  useEffect(() => {
    if (running === undefined) return undefined;
    let isGone = false;
    const wait = async () => {
      await importIsIdle(running);
      if (!isGone) setEnded((count) => count + 1);
    };
    void wait();
    return () => {
      isGone = true;
    };
  }, [running, ended]);
  return imports;
}
