import { describe, expect } from 'vitest';
import { Before } from './support/before.ts';
import { takeFromMenu } from './support/fields.ts';
import { test } from './support/walk-test.ts';

describe('words for a talk that belongs to no card', () => {
  test('new terms: found in the menu, filled in, kept while the panel goes elsewhere, logged as the measure', async ({
    desk,
    crm,
    own,
  }) => {
    const { view } = desk;
    await new Before(own, crm, 'clients/7').note('returns', 1, 3, 'Sent four parcels back');
    await desk.goTo('clients/7');
    await takeFromMenu(view, view.role('region', 'Actions').within, 'More', 'What to say');
    await view.role('region', 'New terms').waitUntilThere();
    expect(await view.axe()).toEqual([]);
    await view.role('button', /^New terms: prepayment/).click();
    await view.waitForText('Still open');
    await view.label(/^The new terms/).fill('we start once half of the price is paid');
    await view.waitForText(/: we start once half of the price is paid/);
    expect(await view.axe()).toEqual([]);
    await view.role('button', 'Back').click();
    await view.role('button', /^New terms: prepayment/).click();
    await view.waitForText(/: we start once half of the price is paid/);
    await view.role('button', 'I had this talk').click();
    await view.label('What was agreed').fill('Half in advance, from the next order.');
    await view.role('button', 'Save the measure').click();
    await view.waitForText('Half in advance, from the next order.');
    expect((await own.events()).findLast(({ type }) => type === 'remedy.started')?.body).toMatchObject({
      remedy: 'D-no-deferral',
      agreed: 'Half in advance, from the next order.',
    });
  });
});
