import { fold, wordsIn } from './fold-words';
import { otherLayout } from './other-layout';

/** 0: the name starts so; 1: words of the name do; 2: words it is also known by; null: none. */
function rank(query: string, name: string, others: readonly string[]): number | null {
  const asked = wordsIn(query);
  if (asked.length === 0) return null;
  const startsIn = (words: readonly string[]): boolean => asked.every((part) => words.some((word) => word.startsWith(part)));
  if (fold(name).startsWith(fold(query).trim())) return 0;
  if (startsIn(wordsIn(name))) return 1;
  return startsIn([name, ...others].flatMap(wordsIn)) ? 2 : null;
}

/**
 * How well something is meant by what was typed: each word of it must begin a word of the name, or of what else it is called; in any
 * order, in either language, and on the wrong keyboard too.
 * @returns the smaller the better; null: it is not meant
 */
export function matchWords(query: string, name: string, others: readonly string[] = []): number | null {
  const typed = rank(query, name, others);
  if (typed !== null) return typed;
  const meant = rank(otherLayout(query), name, others);
  return meant === null ? null : meant + 3;
}
