import type { Driver } from '../drivers/driver.ts';
import type { View } from '../drivers/view.ts';

/** Waits until the page knows of what `needs` says. */
const knows = (view: View, isOn: boolean) =>
  view.waitFor(
    `forced colours and reduced motion to be ${isOn ? 'on' : 'off'}`,
    (wanted) => {
      const queries = ['(forced-colors: active)', '(prefers-reduced-motion: reduce)'];
      return queries.every((query) => matchMedia(query).matches === wanted) ? true : null;
    },
    isOn,
  );

/** What is chosen but looks as what is not, once the user's colours replace ours (1.4.1, 1.4.11). */
const chosenUnseen = (view: View): Promise<string[]> =>
  view.evaluate(() => {
    const looks = (one: Element): string =>
      [one, ...[...one.querySelectorAll('*')].slice(0, 8)]
        .map((part) => {
          const {
            color,
            backgroundColor,
            borderColor,
            borderWidth,
            outlineStyle,
            fontWeight,
            textDecorationLine,
            fill,
            display,
          } = getComputedStyle(part);
          const checked = part instanceof HTMLInputElement && getComputedStyle(part).appearance !== 'none' ? part.checked : '';
          return [
            part.tagName,
            color,
            backgroundColor,
            borderColor,
            borderWidth,
            outlineStyle,
            fontWeight,
            textDecorationLine,
            fill,
            display,
            checked,
          ].join();
        })
        .join(' / ');
    const chosen = '[aria-current=page], [aria-pressed=true], [data-selected]';
    return [...document.querySelectorAll(chosen)].flatMap((one) => {
      const other = [...(one.parentElement?.children ?? [])].find(
        (beside) => beside.tagName === one.tagName && !beside.matches(chosen) && beside.className === one.className,
      );
      return other && looks(other) === looks(one) ? [`chosen, but looks as if not: ${one.outerHTML.slice(0, 140)}`] : [];
    });
  });

/** What still moves for somebody who wants nothing to move (2.3.3). */
const moving = (view: View): Promise<string[]> =>
  view.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(one);
        const longest = (times: string) => Math.max(...times.split(',').map((time) => parseFloat(time)));
        return longest(transitionDuration) > 0.001 || (animationName !== 'none' && longest(animationDuration) > 0.001);
      })
      .map((one) => `moves: ${one.outerHTML.slice(0, 140)}`),
  );

/** What is wrong with a view for somebody with colours of their own, and no movement. */
export async function needsUnmet(driver: Driver, view: View): Promise<string[]> {
  await driver.emulateNeeds(view, { forcedColors: true, reducedMotion: true });
  await knows(view, true);
  const wrong = [...(await chosenUnseen(view)), ...(await moving(view))];
  await driver.emulateNeeds(view, { forcedColors: false, reducedMotion: false });
  await knows(view, false);
  return wrong;
}
