const isMac = (): boolean => /mac/i.test(navigator.platform);

/** The key that opens the palette, as people read it. */
export const paletteKey = (): string => (isMac() ? '⌘K' : 'Ctrl+K');

/** A place on the keyboard, whatever alphabet it writes. */
export const isPaletteKey = (event: KeyboardEvent): boolean =>
  event.code === 'KeyK' &&
  (isMac() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey) &&
  !event.shiftKey &&
  !event.altKey;
