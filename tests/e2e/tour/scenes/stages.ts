import { closeStage, fillStage, openStage, tryToClose } from '../../walk/support/case-steps.ts';
import { containing } from '../../walk/support/fields.ts';
import { inPanel, type Scene } from '../stage.ts';

/** Stages one to five of the parting. */
export const STAGE_SCENES: readonly Scene[] = [
  {
    name: 'stage-1-refused',
    async play(stage) {
      const at = await inPanel(stage);
      const { view, t } = at;
      await tryToClose(at, 'decide');
      await view.waitForText(t('cards:form.needed'));
      const missing = await view.role('alert').texts();
      stage.say(`Stage 1 cannot be closed while something is missing: ${missing.join(' ')}`);
    },
  },
  {
    name: 'stage-1-decide',
    async play(stage) {
      const at = await inPanel(stage);
      await fillStage(at, 'decide', stage.story.decide);
      await closeStage(at, 'decide');
      stage.say('Stage 1: decided, in one sentence, with the answer of the person concerned.');
    },
  },
  {
    name: 'stage-2-legal',
    async play(stage) {
      const at = await inPanel(stage);
      const { t } = at;
      const { contract, mayEnd, ...rest } = stage.story.legal;
      await fillStage(at, 'legal', { contract: contract ?? '', mayEnd: mayEnd ?? '' });
      await fillStage(at, 'legal', rest);
      await closeStage(at, 'legal');
      const badge = await stage.driver.waitForBadge(stage.page, containing(t('badge:status.red')));
      stage.say(`Stage 2: the legal questions are answered. Now the client may be told; the badge says: ${badge.label}`);
    },
  },
  {
    name: 'stage-3-owed',
    async play(stage) {
      const at = await inPanel(stage);
      await fillStage(at, 'owed', stage.story.owed);
      await closeStage(at, 'owed');
      stage.say('Stage 3: what is still owed, with owner and date.');
    },
  },
  {
    name: 'stage-4-alternatives',
    async play(stage) {
      const at = await inPanel(stage);
      await fillStage(at, 'alternatives', stage.story.alternatives);
      await closeStage(at, 'alternatives');
      stage.say('Stage 4: two firms that suit them better.');
    },
  },
  {
    name: 'rehearsal',
    async play(stage) {
      const at = await inPanel(stage);
      const { view, t } = at;
      await (await openStage(at, 'prepare')).role('button', t('call:rehearsal.open')).click();
      await view.role('button', t('call:rehearsal.start')).click();
      const client = view.role('region', t('call:rehearsal.theySay'));
      while (!(await client.exists())) await view.role('button', t('call:view.next')).click();
      await client.within.role('button', t('call:rehearsal.showAnswers')).click();
      stage.say('Stage 5: rehearsed aloud; the client throws in what clients say.');
    },
  },
  {
    name: 'stage-5-prepare',
    async play(stage) {
      const at = await inPanel(stage);
      await at.view.role('button', at.t('back')).click();
      await fillStage(at, 'prepare', stage.story.prepare);
      await closeStage(at, 'prepare');
      stage.say('Stage 5: points, their side, a date, and a calm head.');
    },
  },
];
