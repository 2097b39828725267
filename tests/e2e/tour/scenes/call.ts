import { closeStage, fillStage, openStage, tryToClose } from '../../walk/support/case-steps.ts';
import { nextSentences, noteInCall, saveCallOutcome, sentence } from '../../walk/support/call-steps.ts';
import { inPanel, type Scene } from '../stage.ts';

/** Stages six to nine: the call and what follows it. */
export const CALL_SCENES: readonly Scene[] = [
  {
    name: 'checklist',
    async play(stage) {
      const at = await inPanel(stage);
      const { view, t } = at;
      await (await openStage(at, 'call')).role('button', t('case:call.checklist')).click();
      await view.role('heading', t('call:checklist.title')).waitUntilThere();
      const [summary] = await view.css('[data-state]').texts();
      stage.say(`The checklist before phoning: ${summary}`);
    },
  },
  {
    name: 'call',
    async play(stage) {
      const at = await inPanel(stage);
      const { view, t } = at;
      await view.role('button', t('call:checklist.openCall')).click();
      await view.role('button', t('call:view.start')).click();
      await nextSentences(at, 3);
      stage.say(`Stage 6: the call. To be said now: “${await sentence(at)}”`);
    },
  },
  {
    name: 'reaction',
    async play(stage) {
      const at = await inPanel(stage);
      const { view, t } = at;
      await view.role('list', t('call:reactions.title')).within.css('li:first-child button').click();
      await view.role('button', t('call:reactions.close')).waitUntilThere();
      await noteInCall(at, stage.story.callNote);
      stage.say('They get angry: answers are one key away, and a note is written without leaving the sentence.');
    },
  },
  {
    name: 'stage-6-called',
    async play(stage) {
      const at = await inPanel(stage);
      const { view, t } = at;
      await view.role('button', t('call:view.end')).click();
      await saveCallOutcome(at, stage.story.theirAnswer);
      await view.role('list', t('case:stages.list')).waitUntilThere();
      stage.say('The call is over; what they said is kept.');
    },
  },
  {
    name: 'stage-7-afterwards',
    async play(stage) {
      const at = await inPanel(stage);
      const { view, t } = at;
      await openStage(at, 'afterwards');
      const body = view.label(t('cards:letter.body'));
      await body.waitUntilThere();
      await fillStage(at, 'afterwards', stage.story.afterwards);
      await closeStage(at, 'afterwards');
      stage.say('Stage 7: the letter that confirms, the handover, and who must know.');
    },
  },
  {
    name: 'stage-8-outcome',
    async play(stage) {
      const at = await inPanel(stage);
      await fillStage(at, 'outcome', { outcome: 'good-terms', outcomeWhat: stage.story.outcomeWhat });
      await closeStage(at, 'outcome');
      stage.say(`Stage 8: ${at.t('domain:caseChoice.outcome.good-terms')}. ${stage.story.outcomeWhat}`);
    },
  },
  {
    name: 'stage-9-aftercare',
    async play(stage) {
      const at = await inPanel(stage);
      await fillStage(at, 'aftercare', stage.story.aftercare);
      await tryToClose(at, 'aftercare');
      await at.view.waitForText(at.t('cards:form.needed'));
      stage.say('Stage 9 stays open: it asks after a day, a week and a month how it feels.');
    },
  },
];
