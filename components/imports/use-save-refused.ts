import { useLocale } from 'react-aria-components/I18nProvider';
import { useWords } from '@/components/ui';
import { saveFile } from '@/components/ui/save-file';
import type { DeskActions } from '@/lib/store/hooks/use-desk';
import { styleOf } from '@/lib/tables/table-style';
import { problemWords } from './problem-words';
import type { TableChoice } from './table-choice';

/** Saves the lines that were refused as they stand in the file, each with the reason: to be put right and read in once more. */
export function useSaveRefused(desk: DeskActions, choice: TableChoice | null): () => Promise<void> {
  const { t, wordOf } = useWords();
  const { locale } = useLocale();
  return async () => {
    if (!choice) return;
    const [{ tableText }, refused] = await Promise.all([import('@/lib/tables/write-table'), desk.call('refused', [])]);
    const width = choice.mapping.length;
    const padded = (cells: readonly string[]) => Array.from({ length: width }, (_, index) => cells[index] ?? '');
    const { heads } = choice.view;
    const table = [
      [...padded(heads), t('imports:check.lineHead'), t('imports:check.reasonHead')],
      ...refused.map(({ cells, line, problem }) => [...padded(cells), line, problemWords(problem, wordOf)]),
    ];
    const name = `${choice.name.replace(/\.\w+$/, '')} – ${t('imports:check.refusedFile')}.csv`;
    saveFile(name, new Blob([tableText(table, styleOf(locale))], { type: 'text/csv;charset=utf-8' }), 'refused', refused.length);
  };
}
