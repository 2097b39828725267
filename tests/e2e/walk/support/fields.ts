import type { Finder } from '../../drivers/finder.ts';
import { until } from '../../drivers/until.ts';
import type { View } from '../../drivers/view.ts';

/** A pattern that finds `text` within a name: fields that show a value have it in their name too. */
export const containing = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** Lists that hang out of a button find their place step by step; waits until this one has stood still for a moment. */
export const listToHang = (view: View): Promise<boolean> =>
  view.waitFor('a list to stand still', async () => {
    const place = () => JSON.stringify(document.querySelector('[data-trigger]')?.getBoundingClientRect() ?? null);
    const before = place();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return before !== 'null' && before === place() ? true : null;
  });

/** Chooses in a list that folds out of a button. */
export async function choose(view: View, label: string, option: string | RegExp): Promise<void> {
  await view.role('button', containing(label)).click();
  await listToHang(view);
  await view.role('listbox').within.role('option', option).click();
}

/** Takes an entry of a menu. @param where its button stands */
export async function takeFromMenu(view: View, where: Pick<Finder, 'role'>, menu: string, entry: string): Promise<void> {
  await where.role('button', menu).click();
  await listToHang(view);
  await view.role('menuitem', entry).click();
}

const pad = (number: number, digits: number) => String(number).padStart(digits, '0');

/** Writes a day, and the time if the field has one, part by part as a person does. @param where the field stands; the whole page by default */
export async function setDate(view: View, label: string, date: Date, where: Pick<Finder, 'role'> = view): Promise<void> {
  const field = where.role('group', label).within;
  const has = async (part: string) => field.css(`[data-type="${part}"]`).exists();
  await field.css('[data-type="year"]').waitUntilThere();
  const half = await has('dayPeriod');
  const hour = half ? date.getHours() % 12 || 12 : date.getHours();
  const parts: [string, string][] = [
    ['day', pad(date.getDate(), 2)],
    ['month', pad(date.getMonth() + 1, 2)],
    ['year', pad(date.getFullYear(), 4)],
    ['hour', pad(hour, 2)],
    ['minute', pad(date.getMinutes(), 2)],
    ['dayPeriod', date.getHours() < 12 ? 'a' : 'p'],
  ];
  for (const [part, keys] of parts) {
    if (!(await has(part))) continue;
    await field.css(`[data-type="${part}"]`).click();
    await view.surface.type(keys);
  }
}

/** Opens what is folded away under a heading that begins like this; does nothing if it is open. */
export async function unfold(within: Pick<Finder, 'role'>, label: string | RegExp): Promise<void> {
  const button = within.role('button', label);
  await button.waitUntilThere();
  const [open] = await button.attributes('aria-expanded');
  if (open === 'true') return;
  await button.click();
  await until(`${label} to unfold`, async () => (await button.attributes('aria-expanded'))[0] === 'true');
}
