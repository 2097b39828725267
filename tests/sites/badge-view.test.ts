import { describe, expect, test } from 'vitest';
import { STATUS_ORDER, type StatusKind } from '@/lib/domain/state';
import { createI18n } from '@/lib/i18n/i18n';
import { badgeView, type Party } from '@/lib/sites/badge-view';

const KEY = 'hubspot:1:contact:2';
const words = (language: 'en' | 'ru') => ({
  t: createI18n(language).getFixedT(null, 'badge'),
  language,
  timeZone: 'Europe/Berlin',
});
const own = (kinds: StatusKind[], noteCount = 0, lastNoteAt?: number): Party => ({
  as: 'own',
  name: 'Acme GmbH',
  standing: { kinds, noteCount, ...(lastNoteAt && { lastNoteAt }) },
});
const unknown: Party = { as: 'own', name: 'Acme GmbH', standing: null };

describe('what the badge says', () => {
  test('nothing is known: a quiet mark that offers a note', () => {
    expect(badgeView(KEY, [unknown], words('en'))).toEqual({
      key: KEY,
      kind: 'none',
      others: [],
      short: 'Log a note',
      label: 'Acme GmbH: no notes — open Sideline',
      card: ['Acme GmbH: no notes', 'No note yet', 'Press the Sideline button in the toolbar to open this client.'],
      words: {
        move: 'Move it (arrow keys, then Enter)',
        hide: 'Hide it on this site',
        close: 'Close',
        more: 'More: move or hide',
      },
      lang: 'en',
    });
  });

  test('a made-up client that a page was joined with is called an example; a real one that an example was joined with is not', () => {
    const label = (ids: string[], language: 'en' | 'ru') => {
      const party: Party = { as: 'own', name: 'Acme', standing: { kinds: ['notes'], noteCount: 2, ids } };
      return badgeView(KEY, [party], words(language)).label;
    };
    expect(label(['sample-client-cafe'], 'en')).toBe('Acme: example, 2 notes — open Sideline');
    expect(label(['sample-client-cafe'], 'ru')).toBe('Acme: пример, 2 заметки — открыть Sideline');
    expect(label(['8hGk2mPq4rStUvWxYz01', 'sample-client-cafe'], 'en')).toBe('Acme: 2 notes — open Sideline');
  });

  test('a yellow card and notes, in both languages', () => {
    const party = own(['yellow', 'notes'], 3, Date.UTC(2026, 4, 7, 22, 30));
    expect(badgeView(KEY, [party], words('en'))).toMatchObject({
      kind: 'yellow',
      others: ['notes'],
      short: 'Yellow card',
      label: 'Acme GmbH: yellow card, 3 notes — open Sideline',
      card: ['Acme GmbH: yellow card, 3 notes', 'Last note: May 8, 2026', expect.stringContaining('toolbar')],
    });
    expect(badgeView(KEY, [party], words('ru'))).toMatchObject({
      short: 'Жёлтая карточка',
      label: 'Acme GmbH: жёлтая карточка, 3 заметки — открыть Sideline',
      card: ['Acme GmbH: жёлтая карточка, 3 заметки', 'Последняя заметка: 8 мая 2026 г.', expect.any(String)],
      lang: 'ru',
    });
  });

  test.each([
    [1, '1 заметка'],
    [2, '2 заметки'],
    [5, '5 заметок'],
    [21, '21 заметка'],
  ])('%i notes in Russian: %s', (count, said) => {
    expect(badgeView(KEY, [own(['notes'], count)], words('ru')).label).toBe(`Acme GmbH: ${said} — открыть Sideline`);
  });

  test('domain 7: the first in order is shown, the others are marked, whatever order they come in', () => {
    const view = badgeView(KEY, [own(['notes', 'hold', 'say-nothing', 'yellow'], 1)], words('en'));
    expect(view.kind).toBe('say-nothing');
    expect(view.others).toEqual(['hold', 'yellow', 'notes']);
  });

  test.each(STATUS_ORDER)('%s has words of its own in both languages', (kind) => {
    for (const language of ['en', 'ru'] as const) {
      const view = badgeView(KEY, [own([kind], kind === 'notes' ? 2 : 0)], words(language));
      expect(view.short).not.toMatch(/short\.|undefined/);
      expect(view.label).not.toMatch(/status\.|undefined/);
    }
  });

  test('a name with markup or braces is said as it is', () => {
    const name = '<b>Bold & Co</b> {{status}} $t(own)';
    expect(badgeView(KEY, [{ ...unknown, name }], words('en')).label).toBe(`${name}: no notes — open Sideline`);
  });
});

describe('others whose standing concerns the record', () => {
  const company = (kinds: StatusKind[]): Party => ({
    as: 'company',
    name: 'Harbour Ltd',
    standing: { kinds, noteCount: 4, lastNoteAt: 1 },
  });

  test('a company’s card shows on its people, marked as the company’s', () => {
    expect(badgeView(KEY, [own(['notes'], 1), company(['yellow', 'notes'])], words('en'))).toMatchObject({
      kind: 'yellow',
      others: ['notes'],
      short: 'Co. Harbo…: yellow card',
      label: 'Acme GmbH: 1 note; company Harbour Ltd: yellow card — open Sideline',
    });
  });

  test('the person’s own, weightier status comes first', () => {
    expect(badgeView(KEY, [own(['red']), company(['yellow'])], words('en'))).toMatchObject({
      kind: 'red',
      short: 'Red card',
      others: ['yellow'],
    });
  });

  test('notes about a company stay with the company', () => {
    const view = badgeView(KEY, [unknown, company(['notes'])], words('en'));
    expect(view.kind).toBe('none');
    expect(view.label).toBe('Acme GmbH: no notes — open Sideline');
    expect(view.card[1]).toBe('No note yet');
  });

  test('the client of a deal shows with its notes', () => {
    const deal: Party = { as: 'own', name: 'Order 7', standing: null };
    const client: Party = { as: 'client', name: 'Acme GmbH', standing: { kinds: ['hold', 'notes'], noteCount: 2 } };
    expect(badgeView(KEY, [deal, client], words('en'))).toMatchObject({
      kind: 'hold',
      short: 'Acme Gm…: on hold',
      label: 'Order 7: no notes; client Acme GmbH: on hold, 2 notes — open Sideline',
    });
  });

  test('a company that is the client of a deal is called a company, with its notes', () => {
    const deal: Party = { as: 'own', name: 'Order 7', standing: null };
    const client: Party = { as: 'client', isCompany: true, name: 'Acme GmbH', standing: { kinds: ['notes'], noteCount: 2 } };
    expect(badgeView(KEY, [deal, client], words('en'))).toMatchObject({
      kind: 'notes',
      short: 'Co. Acme…: 2 notes',
      label: 'Order 7: no notes; company Acme GmbH: 2 notes — open Sideline',
    });
    expect(badgeView(KEY, [deal, client], words('ru')).short).toBe('Комп. Acme…: 2 заметки');
  });

  test('a long name leaves room for the status; whole letters, and the whole name in the label', () => {
    const deal: Party = { as: 'own', name: 'Order 7', standing: null };
    const name = '🌻👩🏽‍🎨 Sunflower Studio and Friends';
    const view = badgeView(KEY, [deal, { as: 'client', name, standing: { kinds: ['yellow'], noteCount: 0 } }], words('en'));
    expect(view.short).toBe('🌻👩🏽‍🎨 Sunf…: yellow card');
    expect(view.label).toContain(`client ${name}: yellow card`);
  });

  test('a deal without any known owner is quiet', () => {
    expect(badgeView(KEY, [{ as: 'own', name: 'Order 7', standing: null }], words('en'))).toMatchObject({
      kind: 'none',
      short: 'Log a note',
    });
  });
});
