import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { CASE_STAGES, type CaseStage } from '../../../lib/schema/case.ts';
import { caseOf } from './seven/case-of.ts';
import { abuse } from './seven/abuse.ts';
import { allHours } from './seven/all-hours.ts';
import { blameShifting } from './seven/blame-shifting.ts';
import { largeContract } from './seven/large-contract.ts';
import { latePayment } from './seven/late-payment.ts';
import { pressure } from './seven/pressure.ts';
import { unlawful } from './seven/unlawful.ts';
import { walkClient } from './seven/walk-client.ts';
import { Before } from './support/before.ts';
import { nameOf } from './support/records.ts';
import { speak } from './support/speak.ts';
import { test } from './support/walk-test.ts';
import type { Language } from './support/words.ts';

const STORIES = [allHours, pressure, latePayment, blameShifting, unlawful, abuse, largeContract];
/** B-law: not required after a breach of the law. */
const isLeftOut = (stage: CaseStage) => stage === 'owed' || stage === 'alternatives';
/** Pictures of every step are left here if it is set. */
const { SIDELINE_PICTURES: pictures, SIDELINE_WALK_LANGUAGE: wanted } = process.env;

/**
 * Each browser takes one of the two languages, so that both are walked whole at half the time.
 * `SIDELINE_WALK_LANGUAGE=en|ru` chooses another.
 */
describe('seven clients, from the first note to the aftercare', () => {
  for (const story of STORIES) {
    test(
      story.name,
      async ({ desk, own, crm, browserName }) => {
        const language: Language = wanted === 'en' || wanted === 'ru' ? wanted : browserName === 'firefox' ? 'ru' : 'en';
        await speak(desk, language);
        const texts = story.texts[language];
        const before = new Before(own, crm, story.path);
        await story.past(before, texts);
        await desk.page.activate();
        let count = 0;
        await walkClient(desk, story, texts, async (what) => {
          if (!pictures) return;
          count += 1;
          const folder = join(pictures, `${story.name}-${language}`);
          mkdirSync(folder, { recursive: true });
          await writeFile(join(folder, `${String(count).padStart(2, '0')}-${what}.png`), await desk.view.screenshot());
        });

        const told = (await own.events()).filter(({ client }) => client === before.client);
        expect(told.find(({ type }) => type === 'card.red.proposed')?.body).toMatchObject({ ground: story.ground });
        expect(caseOf(told)).toEqual({
          closed: CASE_STAGES.filter((stage) => stage !== 'aftercare' && (texts.firms || !isLeftOut(stage))),
          outcome: story.outcome,
          why: texts.aftercare.why,
        });
        await desk.driver.waitForBadge(
          desk.page,
          new RegExp(`${nameOf(story.path).slice(0, 4)}.*${desk.t('badge:status.red')}`, 's'),
        );
      },
      300_000,
    );
  }
});
