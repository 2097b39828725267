import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the browser takes its picture of the page for the printer. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true)); // the picture is taken when the handler returns
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin, true); // first, so that whoever notes what is printed finds it there
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin, true);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
