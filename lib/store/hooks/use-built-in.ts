import { useEffect, useState } from 'react';
import { loadPlaybook } from '@/lib/playbook/load-any';
import type { Playbook, PlaybookKind, ScriptLanguage } from '@/lib/schema/playbook';

type Read = { of: string; playbooks: Playbook[] } | { of: string; error: unknown };

/**
 * The built-in playbooks of these kinds in one language.
 * @returns null while they are read
 * @throws in rendering, if one cannot be read
 */
export function useBuiltIn(kinds: readonly PlaybookKind[], lang: ScriptLanguage): Playbook[] | null {
  const wanted = [lang, ...kinds].join(' ');
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let isCurrent = true;
    const [language, ...names] = wanted.split(' ') as [ScriptLanguage, ...PlaybookKind[]];
    Promise.all(names.map((kind) => loadPlaybook(kind, language))).then(
      (playbooks) => isCurrent && setRead({ of: wanted, playbooks }),
      (error: unknown) => isCurrent && setRead({ of: wanted, error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  if (read?.of !== wanted) return null;
  if ('error' in read) throw read.error; // the error boundary says that something went wrong and offers to reload
  return read.playbooks;
}
