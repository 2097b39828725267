import { containing } from '../../walk/support/fields.ts';
import { logNote } from '../../walk/support/note-steps.ts';
import { tellInTalk } from '../../walk/support/yellow-steps.ts';
import { inPanel, type Scene } from '../stage.ts';

/** The warning, and what happens after it. */
export const YELLOW_SCENES: readonly Scene[] = [
  {
    name: 'yellow-card',
    async play(stage) {
      const { view, t } = await inPanel(stage);
      await view.role('button', t('client:actions.yellow')).click();
      const boundary = view.label(t('cards:issue.boundary'));
      await boundary.waitUntilThere();
      stage.say(`The card is filled in from the notes: “${(await boundary.values())[0]}”`);
    },
  },
  {
    name: 'warning-talk',
    async play(stage) {
      const { view, t } = await inPanel(stage);
      await view.role('form', t('cards:issue.submit')).within.role('button', t('cards:issue.submit')).click();
      await view.role('heading', t('cards:talk.title')).waitUntilThere();
      const badge = await stage.driver.waitForBadge(stage.page, containing(t('badge:status.yellow-untold')));
      stage.say(`Issued with the second click, and the script of the talk is open. The badge says: ${badge.label}`);
    },
  },
  {
    name: 'client-told',
    async play(stage) {
      const at = await inPanel(stage);
      const { t } = at;
      await tellInTalk(at, { answer: 'accepted', words: stage.story.answer });
      await at.view.role('article', t('domain:status.yellow')).waitUntilThere();
      const badge = await stage.driver.waitForBadge(stage.page, new RegExp(`: ${t('badge:status.yellow')},`));
      stage.say(`The client has been told; from now on the card counts. The badge says: ${badge.label}`);
    },
  },
  {
    name: 'another-note',
    async play(stage) {
      const at = await inPanel(stage);
      const { view, t } = at;
      await logNote(at, stage.story.again);
      const suggestion = view.role('article', t('suggestions:title.S-red'));
      await suggestion.waitUntilThere();
      stage.say(
        `A serious incident after the warning. Sideline suggests: ${(await suggestion.within.role('heading').texts())[0]}`,
      );
    },
  },
];
