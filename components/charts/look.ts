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
export type Look = Record<keyof typeof TOKENS, string> & {
  font: string;
  isStill: boolean;
  /** For a sheet of paper, which is less wide than most windows. */
  isPaper: boolean;
};

/** The look where `host` stands. @param isPaper as it will be printed: light, whatever the theme */
export function lookOf(host: HTMLElement, isPaper = false): Look {
  const root = document.documentElement;
  const theme = root.dataset.theme;
  // For an instant, and never painted: the build makes light-dark() depend on the root alone, so no element can be light in a dark page.
  if (isPaper) root.dataset.theme = 'light';
  const probe = document.createElement('span');
  host.append(probe);
  const style = getComputedStyle(probe);
  const colours = Object.entries(TOKENS).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, style.color];
  });
  const font = style.fontFamily;
  probe.remove();
  if (theme === undefined) delete root.dataset.theme;
  else root.dataset.theme = theme;
  const isStill = isPaper || matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { ...(Object.fromEntries(colours) as Record<keyof typeof TOKENS, string>), font, isStill, isPaper };
}
