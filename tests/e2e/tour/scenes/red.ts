import { confirmRedCard, openProposal, propose, saveRemedy, shownCode } from '../../walk/support/red-steps.ts';
import { inPanel, type Scene } from '../stage.ts';

/** The decision to part, with what stands in its way. */
export const RED_SCENES: readonly Scene[] = [
  {
    name: 'no-measure-tried',
    async play(stage) {
      const at = await inPanel(stage);
      const { view, t } = at;
      await openProposal(at);
      await propose(at, { ground: 'yellow', reason: stage.story.reason, opinion: stage.story.opinion });
      await view.waitForText(t('refusals:remedy-needed'));
      stage.say(`A red card is refused: “${t('refusals:remedy-needed')}”`);
    },
  },
  {
    name: 'measure',
    async play(stage) {
      const at = await inPanel(stage);
      const { view, t } = at;
      await view.role('button', t('cards:red.tryRemedy')).click();
      await saveRemedy(at, { remedy: 'C-channel', agreed: stage.story.measure });
      await view.waitForText(t('cards:remedy.running')); // back in the proposal, with what was typed
      stage.say(`So a measure is tried first: ${t('domain:remedy.C-channel.name')}.`);
    },
  },
  {
    name: 'code-wrong',
    async play(stage) {
      const at = await inPanel(stage);
      const { view, t } = at;
      await view.role('button', t('cards:red.submit')).click();
      const code = await shownCode(at);
      await confirmRedCard(at, code === '2222' ? '3333' : '2222');
      await view.waitForText(t('refusals:code-wrong'));
      stage.say(`Who works alone confirms by typing a code. A wrong one is refused: “${t('refusals:code-wrong')}”`);
    },
  },
  {
    name: 'say-nothing-yet',
    async play(stage) {
      const { driver, page, say } = stage;
      const at = await inPanel(stage);
      const { view, t } = at;
      await confirmRedCard(at, await shownCode(at));
      await view.role('list', t('case:stages.list')).waitUntilThere();
      const badge = await driver.waitForBadge(page, new RegExp(`${t('badge:status.say-nothing')}.*${t('badge:status.red')}`));
      say(`The red card is approved, but the legal questions are open. The badge says: ${badge.label}`);
    },
  },
];
