import { until } from '../../drivers/until.ts';
import type { At } from './at.ts';

/** In the call view: goes on to the next sentence, `times` times. */
export async function nextSentences({ view, t }: At, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) await view.role('button', t('call:view.next')).click();
}

/** The sentence that is to be said now. */
export async function sentence({ view, t }: At): Promise<string> {
  const [text = ''] = await view.role('region', t('call:view.sentence')).within.css('[aria-live] p').texts();
  return text;
}

/** Saves a line while talking. */
export async function noteInCall({ view, t }: At, text: string): Promise<void> {
  const line = view.label(t('call:notes.label'));
  await line.fill(text);
  await view.press('Enter');
  const saved = t('call:notes.saved');
  await until(saved, async () => (await line.attributes('placeholder')).includes(saved));
}

/** After the end of the call: what they said. */
export async function saveCallOutcome({ view, t }: At, theirAnswer: string): Promise<void> {
  await view.label(t('call:outcome.theirAnswer')).fill(theirAnswer);
  await view.role('button', t('call:outcome.submit')).click();
  await view.role('heading', t('call:outcome.title')).waitUntilGone();
}
