import type { At } from './at.ts';
import { containing } from './fields.ts';

/** The words for a number of things, as a pattern that fits any number of them. */
function forAnyCount({ t }: At, key: string): RegExp {
  const forms = [1, 2, 5].map((count) => containing(t(key, { count })).source.replace(String(count), '[\\d\\s,]+'));
  return new RegExp(forms.join('|'));
}

/** On the settings page: chooses a backup file and waits for what it would change. @returns its lines */
export async function chooseBackup({ view, t }: At, file: string): Promise<string[]> {
  await view.role('region', t('backup:title')).within.css('input[type="file"]').setFiles(file); // another reads taught sites
  const preview = view.role('group', t('backup:preview.title'));
  await preview.waitUntilThere();
  return preview.within.css('li').texts();
}

/** Reads a backup file in: choose, look, add. @returns what the preview said, line by line */
export async function readBackup(at: At, file: string): Promise<string[]> {
  const lines = await chooseBackup(at, file);
  await at.view.role('button', forAnyCount(at, 'backup:import.start')).click();
  await at.view.waitForText(forAnyCount(at, 'backup:import.done'));
  return lines;
}
