/** Tokens that charts draw with, as colours a canvas understands. */
const TOKENS = {
  paper: '--paper',
  raised: '--paper-raised',
  line: '--line',
  strong: '--line-strong',
  ink: '--ink',
  quiet: '--ink-quiet',
  accent: '--accent',
  wash: '--accent-wash',
  danger: '--danger',
  good: '--good',
  red: '--status-red-fill',
  yellow: '--status-yellow-fill',
  hold: '--status-hold',
} as const;

/** What a chart looks like: colours of the theme in force, type, and whether things may move. */
export type Look = Record<keyof typeof TOKENS, string> & { font: string; isStill: boolean };

/** The look where `host` stands. @param scheme `light`: as on paper, whatever the theme */
export function lookOf(host: HTMLElement, scheme?: 'light'): Look {
  const probe = document.createElement('span');
  if (scheme) probe.style.colorScheme = scheme; // light-dark() in a token follows the element that uses it
  host.append(probe);
  const style = getComputedStyle(probe);
  const colours = Object.entries(TOKENS).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, style.color];
  });
  const font = style.fontFamily;
  probe.remove();
  const isStill = scheme === 'light' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { ...(Object.fromEntries(colours) as Record<keyof typeof TOKENS, string>), font, isStill };
}
