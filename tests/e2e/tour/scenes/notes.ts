import { openPanelByBadge } from '../../walk/support/open-panel.ts';
import { containing } from '../../walk/support/fields.ts';
import { fillNote, logNote, saveNote } from '../../walk/support/note-steps.ts';
import { inPanel, type Scene } from '../stage.ts';

/** From first sight to the suggestion. */
export const NOTE_SCENES: readonly Scene[] = [
  {
    name: 'client-without-history',
    async play({ driver, crm, page, story, say }) {
      await page.goto(crm.url(story.client.path));
      const badge = await driver.waitForBadge(page, containing(story.client.name));
      say(`A client in the CRM. The badge beside the name says: ${badge.label}`);
    },
  },
  {
    name: 'first-note',
    async play(stage) {
      const { driver, page, t, story, say } = stage;
      const panel = await openPanelByBadge(driver, page, t);
      await panel.resize(360, 800);
      // Chromium's badge opens the form at once, where there is no history yet.
      const form = panel.role('heading', t('notes:logTitle'));
      if (driver.browser === 'firefox') await panel.role('button', t('client:actions.logNote')).click();
      await form.waitUntilThere();
      await fillNote({ view: panel, t }, story.notes[0]);
      say(`One press opens the panel. A note: “${story.notes[0].what}”`);
    },
  },
  {
    name: 'suggestion',
    async play(stage) {
      const { driver, page, t, story, say } = stage;
      const at = await inPanel(stage);
      await saveNote(at);
      await logNote(at, story.notes[1]);
      await logNote(at, story.notes[2]);
      const suggestion = at.view.role('article', t('suggestions:title.S-yellow'));
      await suggestion.waitUntilThere();
      const sums = await suggestion.within.css('li').texts();
      say(`After three notes Sideline suggests a yellow card, and shows its sum: ${sums.join(' ')}`);
      const badge = await driver.waitForBadge(page, containing(t('badge:notes', { count: 3 })));
      say(`The badge says: ${badge.label}`);
    },
  },
];
