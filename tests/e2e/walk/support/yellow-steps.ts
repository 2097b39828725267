import type { At } from './at.ts';
import { choose, containing, setDate } from './fields.ts';

/** From the overview: two clicks, everything else is filled in from the notes (B-yellow). The script of the talk is open then. */
export async function issueYellowCard({ view, t }: At): Promise<void> {
  await view.role('button', t('client:actions.yellow')).click();
  await view.role('form', t('cards:issue.submit')).within.role('button', t('cards:issue.submit')).click();
  await view.role('heading', t('cards:talk.title')).waitUntilThere();
}

export interface Told {
  when?: Date;
  channel?: string;
  saidParting?: boolean;
  answer?: 'accepted' | 'objected' | 'second-look' | 'none';
  words?: string;
}

/** In the form "I told the client": fills it in and saves it. */
export async function saveTold({ view, t }: At, { when, channel, saidParting, answer, words }: Told = {}): Promise<void> {
  await view.role('heading', t('cards:deliver.title')).waitUntilThere();
  if (when) await setDate(view, t('cards:deliver.when'), when);
  if (channel) await choose(view, t('cards:deliver.channel'), t(`domain:channel.${channel}`));
  if (saidParting) await view.role('checkbox', containing(t('cards:deliver.saidParting'))).click();
  if (answer) await view.role('radio', t(`domain:response.${answer}`)).click();
  if (words) await view.label(t('cards:heard.words')).fill(words);
  await view.role('button', t('cards:deliver.submit')).click();
  await view.role('heading', t('cards:deliver.title')).waitUntilGone();
}

/** In the open talk: calm, slept on it, and told. */
export async function tellInTalk(at: At, told?: Told): Promise<void> {
  const { view, t } = at;
  await view.role('radiogroup', t('cards:ready.calm')).within.role('radio', t('yes')).click();
  await view.role('radiogroup', t('cards:ready.sleptOnIt')).within.role('radio', t('yes')).click();
  await view.role('button', t('cards:yellow.iTold')).click();
  await saveTold(at, told);
}

/** A step of a card that needs a reason only: renew, lift, withdraw. */
export async function giveReason({ view, t }: At, submit: string, reason: string): Promise<void> {
  await view.label(t('cards:reason')).fill(reason);
  await view.role('button', submit).click();
  await view.role('form', submit).waitUntilGone();
}
