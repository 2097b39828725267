import { useWords } from '@/components/ui';
import { matchWords } from '@/lib/find/match-words';
import { nearlyMeant } from '@/lib/find/nearly-meant';
import { paletteUseItem } from '@/lib/settings/palette-use';
import { useStorageItem } from '@/lib/store/hooks/use-storage-item';
import { COMMANDS, type FindCommand } from './commands';
import type { FindContext } from './find-context';
import type { FindSubject } from './use-palette';

/** Can a command be carried out for whom the page is about? */
export const suits = ({ id, about }: FindCommand, subject: FindSubject | null): boolean =>
  about !== undefined &&
  subject !== null &&
  (about === 'record' || subject.client !== null) &&
  !(id === 'yellow' && subject.hasCard);

export interface FoundCommands {
  /** About the client in front; empty once something is typed. */
  about: FindCommand[];
  others: FindCommand[];
}

/**
 * Commands that are meant by what was typed, in either language: the best fit first, of equal ones what was chosen last.
 * @param isNobody no client is meant: if no command is either, those that are but for one slip of the finger
 */
export function useFoundCommands(
  query: string,
  subject: FindSubject | null,
  context: FindContext,
  isNobody: boolean,
): FoundCommands | undefined {
  const { wordsIn } = useWords();
  const used = useStorageItem(paletteUseItem);
  if (!used) return undefined;
  const offered = COMMANDS.filter(({ isOffered }) => isOffered?.(context) ?? true);
  const lastUse = ({ id }: FindCommand): number => (used.includes(id) ? used.indexOf(id) : used.length);
  if (query.trim() === '') {
    return {
      about: offered.filter((command) => suits(command, subject)),
      others: offered.filter((command) => !suits(command, subject)).toSorted((a, b) => lastUse(a) - lastUse(b)),
    };
  }
  const both = [wordsIn('en'), wordsIn('ru')];
  const fit = ({ id, label }: FindCommand): number | null => {
    const fits = both.map((t) => matchWords(query, t(label), [t(`find:words.${id}`)]));
    const found = fits.filter((one) => one !== null);
    return found.length > 0 ? Math.min(...found) : null;
  };
  const others = offered
    .flatMap((command) => {
      const rank = fit(command);
      return rank === null ? [] : [{ command, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank || lastUse(a.command) - lastUse(b.command));
  if (others.length > 0 || !isNobody) return { about: [], others: others.map(({ command }) => command) };
  const isNear = ({ id, label }: FindCommand): boolean =>
    both.some((t) => nearlyMeant(query, `${t(label)} ${t(`find:words.${id}`)}`));
  return { about: [], others: offered.filter(isNear) };
}
