import { useWords } from '@/components/ui';
import type { PlaybookFault } from '@/lib/playbook/check-team-playbook';

const LISTS: Record<string, 'never' | 'calm' | 'exit' | 'paragraph'> = {
  never: 'never',
  calm: 'calm',
  exits: 'exit',
  'letter.paragraphs': 'paragraph',
};

/** Where in a playbook, and what is the matter there, in the user's words. */
export function useProblemWords() {
  const { t, wordOf } = useWords();

  /** @param where path in the playbook's JSON, e.g. `reactions.0.answers.1` */
  function place(where: string): string {
    if (where === '') return t('playbook:place.whole');
    const [, list = '', index = ''] = /^(never|calm|exits|letter\.paragraphs)\.(\d+)/.exec(where) ?? [];
    const numbered = LISTS[list];
    if (numbered) return t(`playbook:place.${numbered}`, { n: Number(index) + 1 });
    const [head = '', number = '', part = '', which = ''] = where.split('.');
    const n = Number(number) + 1;
    if (head === 'blocks' && number !== '') return t('playbook:place.block', { n });
    if (head === 'reactions' && part === 'label') return t('playbook:place.label', { n });
    if (head === 'reactions' && part === 'answers' && which !== '')
      return t('playbook:place.answer', { n, m: Number(which) + 1 });
    if (head === 'reactions' && number !== '') return t('playbook:place.reaction', { n });
    const only = head === 'letter' ? number || 'paragraphs' : head;
    return wordOf(`playbook:place.${only}`) ?? t('playbook:place.other', { where });
  }
  const why = ({ code, params }: Pick<PlaybookFault, 'code' | 'params'>): string =>
    wordOf(`playbook:problem.${code}`, params) ?? code;
  return { place, why };
}
