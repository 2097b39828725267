import type { NoteBody } from '../../../../lib/schema/note.ts';
import type { Finder } from '../../drivers/finder.ts';
import { until } from '../../drivers/until.ts';
import type { At } from './at.ts';
import { choose, listToHang, setDate, takeFromMenu, unfold } from './fields.ts';

/** What a person puts into the form of a note; what is left out stays as the form proposes it. */
export interface NoteToLog {
  what: string;
  category: string;
  severity?: 1 | 2 | 3;
  happened?: Date;
  channel?: NoteBody['channel'];
  quote?: string;
  ownPart?: NoteBody['ownPart'];
  /** A further link besides that of the page. */
  link?: string;
  minutes?: number;
  lost?: number;
  clause?: string;
  debt?: { sum: number; dueOn: Date; agreedDays?: number };
}

/** One of those offered at once, or else by typing its name. */
async function chooseCategory({ view, t }: At, category: string): Promise<void> {
  const name = t(`domain:category.${category}.name`);
  const offered = view.role('radio', name);
  await view.label(t('notes:what')).waitUntilThere();
  if (await offered.exists()) return offered.click();
  await view.role('combobox', t('notes:otherCategory')).fill(name);
  await listToHang(view);
  await view.role('option', name).click();
}

async function fillDetails({ view, t }: At, note: NoteToLog): Promise<void> {
  const { happened, channel, quote, ownPart, link, minutes, lost, clause } = note;
  if ([happened, channel, quote, ownPart, link, minutes, lost, clause].every((one) => one === undefined)) return;
  await unfold(view, new RegExp(`^${t('notes:details')}`));
  if (happened) await setDate(view, t('notes:when'), happened);
  if (channel) await choose(view, t('notes:channel'), t(`domain:channel.${channel}`));
  if (quote) await view.label(t('notes:quote')).fill(quote);
  if (ownPart) await view.role('radio', t(`domain:ownPart.${ownPart}.name`)).click();
  if (link) {
    await view.label(t('notes:evidenceUrl')).fill(link);
    await view.role('button', t('notes:evidenceAdd')).click();
  }
  if (minutes !== undefined) await view.label(t('notes:minutes')).fill(String(minutes));
  if (lost !== undefined) await view.label(t('notes:lost')).fill(String(lost));
  if (clause) await view.label(t('notes:clause')).fill(clause);
}

/** Fills in the open form of a note. */
export async function fillNote(at: At, note: NoteToLog): Promise<void> {
  const { view, t } = at;
  await view.label(t('notes:what')).fill(note.what);
  await chooseCategory(at, note.category);
  if (note.severity) await view.role('radio', t(`domain:severity.${note.severity}.name`)).click();
  if (note.debt) {
    await view.label(t('notes:debt.sum')).fill(String(note.debt.sum));
    await setDate(view, t('notes:debt.dueOn'), note.debt.dueOn);
    if (note.debt.agreedDays !== undefined) await view.label(t('notes:debt.agreedDays')).fill(String(note.debt.agreedDays));
  }
  await fillDetails(at, note);
}

/** Saves the open form and waits until it is closed. */
export async function saveNote({ view, t }: At): Promise<void> {
  await view.role('button', t('notes:save')).click();
  await view.role('heading', t('notes:logTitle')).waitUntilGone();
}

/** From the client's overview: opens the form, fills it in and saves it. */
export async function logNote(at: At, note: NoteToLog): Promise<void> {
  await at.view.role('button', at.t('client:actions.logNote')).click();
  await fillNote(at, note);
  await saveNote(at);
}

/** Opens one of the things that can be done with the newest entry of the history that says `what`. */
export async function noteAction(at: At, what: string, action: 'correct' | 'move' | 'withdraw' | 'paid'): Promise<void> {
  const { view, t } = at;
  await takeFromMenu(view, await historyEntry(at, what), t('client:history.actions'), t(`notes:${action}`));
}

/** The newest entry of the history that says `what`. */
export async function historyEntry({ view, t }: At, what: string): Promise<Finder> {
  const list = view.role('list', t('client:history.title')).within;
  const place = await until(`an entry that says “${what}”`, async () => {
    const index = (await list.css(':scope > li').texts()).findIndex((text) => text.includes(what));
    return index + 1 || null;
  });
  return list.css(`:scope > li:nth-child(${place})`).within;
}
