import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { approvalCode } from '../../../lib/domain/red-card.ts';
import type { CaseFieldId, CaseStage } from '../../../lib/schema/case.ts';
import type { View } from '../drivers/view.ts';
import type { OwnPage } from '../own-page.ts';
import { Before, dayAgo, daysAgo } from './support/before.ts';
import { recordRefOf } from './support/records.ts';
import { setUp } from './support/set-up.ts';
import { test, type Desk } from './support/walk-test.ts';
import { wordsOf } from './support/words.ts';

const PATH = 'clients/3';
/** Where pictures of every state are put, if somebody wants to look at them. */
const PICTURES = process.env.SIDELINE_CALL_PICTURES;

/** A large client, ready to be told: the script with the most reactions, and long sentences. */
async function readyToCall(desk: Desk, own: OwnPage): Promise<{ client: string; ref: string }> {
  const past = new Before(own, desk.crm, PATH);
  await past.worth(500_000);
  const note = await past.note('disrespect', 3, 40, 'Hung up on Tim');
  await past.told(await past.yellow([note]), 39);
  const again = await past.note('disrespect', 3, 2, 'Hung up on Tim again');
  await past.remedy(5);
  const record = { record: recordRefOf(desk.crm, PATH) };
  const secondOpinion = { who: 'Maria', answer: 'I heard it too.' };
  const proposal = { ground: 'yellow' as const, reason: 'It goes on', notes: [again], secondOpinion };
  const ref = (await own.command('proposeRedCard', record, proposal)).events.at(-1) ?? '';
  await own.command('approveRedCard', record, { ref, code: approvalCode(ref) });
  const stages: [CaseStage, Partial<Record<CaseFieldId, unknown>>][] = [
    [
      'decide',
      { reason: 'Our people are shouted at, week after week, and talks changed nothing', canGoOn: 'no', canGoOnBy: 'Maria' },
    ],
    [
      'legal',
      { contract: 'none', mayEnd: 'yes', endsOn: dayAgo(-30), lawyerWho: 'Dr. Weiß', lawyerOn: dayAgo(1), lawyerAnswer: 'Yes' },
    ],
    ['owed', { nothingOwed: true }],
    ['alternatives', { noFirmsWhy: 'None in this trade' }],
    [
      'prepare',
      { points: [{ point: 'We warned you' }], theirSide: 'Nobody listens to them', callAt: daysAgo(0), rehearsed: true },
    ],
  ];
  const set = (field: string, value: unknown) =>
    own.command('setCaseItem', record, { ref, field: field as CaseFieldId, value: value as string });
  for (const [stage, values] of stages) {
    for (const [field, value] of Object.entries(values)) await set(field, value);
    if (stage === 'decide') await set('revenueAtRisk', { amount: 500_000, currency: 'EUR' });
    if (stage === 'prepare') for (const field of ['calm', 'sleptOnIt']) await set(field, 'yes');
    if (stage === 'prepare') await set('pictured', true);
    await own.command('closeCaseStage', record, { ref, stage });
  }
  return { client: past.client, ref };
}

/** What of the call view scrolls or sticks out, in words; empty if all is in sight. */
const tooLarge = (view: View, ways: 'both' | 'across'): Promise<string[]> =>
  view.evaluate((which) => {
    const stage = [...document.querySelectorAll<HTMLElement>('section')].find((one) => one.querySelector('[data-call-help]'));
    if (!stage) return ['no call view'];
    const found: string[] = [];
    for (const one of [document.documentElement, stage, ...stage.querySelectorAll<HTMLElement>('*')]) {
      const style = getComputedStyle(one);
      if (style.display === 'inline' || style.position === 'absolute') continue;
      const name = `${one.tagName} ${one.className} ${one.textContent.slice(0, 40)}`;
      const isCut = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
      const { right, bottom } = one.getBoundingClientRect();
      if (!isCut && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0) found.push(`wider: ${name}`);
      if (right > innerWidth + 1) found.push(`to the right of the window: ${name}`);
      if (which === 'across') continue;
      if (/auto|scroll/.test(style.overflowY) && one.scrollHeight > one.clientHeight)
        found.push(`scrolls by ${one.scrollHeight - one.clientHeight}: ${name}`);
      if (bottom > innerHeight + 1) found.push(`below the window: ${name}`);
    }
    return found;
  }, ways);

describe('the call fits the narrowest panel (A-call)', () => {
  test.for(['en', 'ru'] as const)(
    'in %s: every sentence, all reactions, the line for notes',
    async (language, { desk, own, driver }) => {
      await setUp(own, { name: 'Ann', role: 'manager', work: 'alone', language });
      const t = wordsOf(language);
      const known = (await own.events()).findLast(({ type }) => type === 'card.red.approved');
      const { client, ref } = known ? { client: known.client, ref: String(known.ref) } : await readyToCall(desk, own);
      const view = await driver.openExtensionPage(`case.html?${new URLSearchParams({ client, red: ref, view: 'call' })}`);
      await view.resize(300, 600);
      const picture = async (name: string) => PICTURES && view.screenshot(join(PICTURES, `${language}-${name}.png`));
      const next = view.role('button', t('call:view.next'));
      const start = view.role('button', t('call:view.start'));
      await next.waitUntilThere();
      if (!known) {
        await picture('before');
        expect(await tooLarge(view, 'both')).toEqual([]);
        await start.click();
      }
      await view.label(t('call:notes.label')).waitUntilThere();
      const reactions = await view.css('[data-call-help="reactions"] kbd').texts();
      expect(reactions.slice(0, 14)).toEqual('1234567890RUIS'.split('')); // the script with the most of them
      const { now, count } = await view.evaluate(() => {
        const bar = document.querySelector('progress');
        return { now: bar?.value ?? 0, count: bar?.max ?? 0 };
      });
      expect(count).toBeGreaterThan(8);
      for (let step = now; step > 1; step -= 1) await view.press('ArrowLeft'); // the call goes on where it was
      for (let step = 1; step <= count; step += 1) {
        await view.waitFor(`sentence ${step}`, (wanted) => document.querySelector('progress')?.value === wanted || null, step);
        expect(await tooLarge(view, 'both'), `sentence ${step}`).toEqual([]);
        await picture(String(step).padStart(2, '0'));
        if (step < count) await next.click();
      }
      expect(await view.axe()).toEqual([]);
      for (const width of [300, 250]) {
        await view.resize(width, 600);
        for (const help of ['reactions', 'facts', 'never', 'calm', 'exits', 'notes'] as const) {
          await view.role('button', t(`call:${help}.title`)).click();
          expect(await tooLarge(view, 'across'), `${help} at ${width}`).toEqual([]);
          await picture(`${width}-${help}`);
        }
      }
      await view.resize(300, 600);
      await view.press('s');
      await view.css('[data-call-help="answers"]').waitUntilThere();
      await picture('answers');
      await view.close();
    },
  );
});
