/** What a key means during the call. */
export type CallKey =
  | { do: 'next' | 'previous' | 'note' | 'facts' | 'never' | 'calm' | 'exits' | 'back' }
  | { do: 'reaction'; index: number };

/** Places of keys, not letters: N and C lie where they lie, whatever alphabet the keyboard writes (Cyrillic too). */
const BY_CODE: Readonly<Record<string, CallKey>> = {
  ArrowRight: { do: 'next' },
  ArrowDown: { do: 'next' },
  Space: { do: 'next' },
  PageDown: { do: 'next' },
  ArrowLeft: { do: 'previous' },
  ArrowUp: { do: 'previous' },
  PageUp: { do: 'previous' },
  KeyN: { do: 'note' },
  KeyF: { do: 'facts' },
  KeyV: { do: 'never' },
  KeyC: { do: 'calm' },
  KeyX: { do: 'exits' },
  Escape: { do: 'back' },
};

/**
 * Keys of the reactions, as they stand on the keyboard: digits first, then letters that lie in the same place on all Latin keyboards,
 * look like no Cyrillic letter (so they are found on a Russian keyboard too) and mean nothing else during the call.
 */
const REACTION_KEYS = '1234567890RUISDGJL'.split('');

/** The key that opens a reaction, as a person sees it; undefined for one that is reached by Tab or pointer only. */
export const reactionKey = (index: number): string | undefined => REACTION_KEYS[index];

type KeyPress = Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat'>;

/** Controls that need arrows, letters or space for themselves. */
const OWN_KEYS = 'input, textarea, select, [contenteditable="true"], [role="radio"], [role="listbox"], [role="spinbutton"]';

/**
 * @param target what has the focus
 * @param hasLetters do letters and digits alone mean something (WCAG 2.1.4)?
 * @returns null if the key is not ours: a shortcut of the browser, a held key, or one that the focused control needs
 */
export function callKey(event: KeyPress, target: Element | null, hasLetters: boolean): CallKey | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return null;
  if (event.code !== 'Escape' && target?.closest(OWN_KEYS)) return null;
  if (event.code === 'Space' && target?.closest('button, a, [role="button"]')) return null;
  if (!hasLetters && /^(?:Digit|Numpad|Key)/.test(event.code)) return null;
  const index = REACTION_KEYS.indexOf(/^(?:Digit|Numpad|Key)([0-9A-Z])$/.exec(event.code)?.[1] ?? '');
  if (index !== -1) return { do: 'reaction', index };
  return BY_CODE[event.code] ?? null;
}
