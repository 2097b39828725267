import { useLayoutEffect } from 'react';
import { useWords } from './use-words';

/**
 * Names the page in its tab and to a screen reader (WCAG 2.4.2): what it shows, then whose page it is. Before the effects of what
 * stands in the page, so that a part can say more, e.g. the name of the file that is printed.
 * @param title undefined: nothing but whose page it is
 */
export function usePageTitle(title: string | undefined): void {
  const { t } = useWords();
  const full = title === undefined ? t('app') : `${title} — ${t('app')}`;
  useLayoutEffect(() => {
    document.title = full;
  }, [full]);
}
