/** WebDriver's code points for keys that write no character. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
  Space: ' ',
  // F1 to F12 stand in a row.
  ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`F${index + 1}`, String.fromCharCode(0xe031 + index)])),
};

type KeyAction = { type: 'keyDown' | 'keyUp'; value: string };

/** `Control+A` → the key actions of WebDriver. */
export function chordActions(chord: string): KeyAction[] {
  const values = chord.split('+').map((key) => KEYS[key] ?? (chord.includes('+') ? key.toLowerCase() : key));
  return [
    ...values.map((value) => ({ type: 'keyDown' as const, value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
  ];
}

/** One key press for each character as people count them. */
export function textActions(text: string): KeyAction[] {
  return [...new Intl.Segmenter().segment(text)].flatMap(({ segment }) => [
    { type: 'keyDown' as const, value: segment === '\n' ? '\uE007' : segment },
    { type: 'keyUp' as const, value: segment === '\n' ? '\uE007' : segment },
  ]);
}
