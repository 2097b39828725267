import { useEffect } from 'react';
import { type ExportKind, rememberExport } from '@/lib/settings/export-log';

type Printed = 'file' | 'report' | 'letter' | 'receipt' | 'page';

/** What lies on the paper says so itself: `data-prints` on its article. Each page made for the printer, and any other one. */
const printedOf = (): Printed => {
  const { prints } = document.querySelector<HTMLElement>('[data-prints]')?.dataset ?? {};
  return prints === 'file' || prints === 'report' || prints === 'letter' || prints === 'receipt' ? prints : 'page';
};

/** Notes every print (domain 8), by whatever button or key it was asked for. A paper that is thrown away in the dialogue counts, too. */
export function useLogPrint(): void {
  useEffect(() => {
    const note = () => void rememberExport(`print-${printedOf()}` satisfies ExportKind, Date.now());
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
}
