import { describe, expect, test } from 'vitest';
import { STATUS_ORDER, type StatusKind } from '@/lib/domain/state';
import type { StatusSpans } from '@/lib/domain/status-spans';
import { createI18n } from '@/lib/i18n/i18n';
import type { Party } from '@/lib/sites/badge-view';
import { guardView } from '@/lib/sites/guard-view';

const words = (language: 'en' | 'ru') => ({
  t: createI18n(language).getFixedT(null, 'badge'),
  language,
  timeZone: 'Europe/Berlin',
});
const day = (month: number, date: number) => Date.UTC(2026, month - 1, date, 12);
const party = (
  as: Party['as'],
  name: string,
  kinds: StatusKind[],
  more: Partial<NonNullable<Party['standing']>> = {},
): Party => ({
  as,
  name,
  standing: { id: `client-of-${name}`, kinds, noteCount: 1, ...more },
});
const acme = (...kinds: StatusKind[]) => party('own', 'Acme', kinds);
const nobodyHushed = new Set<string>();
const guard = (parties: Party[], hushed: ReadonlySet<string> = nobodyHushed) => guardView(parties, words('en'), hushed);

describe('what the guard stands before (domain 7)', () => {
  test.each([
    ['say-nothing', ['call', 'write']],
    ['red', ['call']],
    ['hold', ['call', 'write']],
    ['last-warning', ['call']],
    ['yellow', ['call']],
    ['yellow-untold', ['call']],
    ['notes', undefined],
    ['none', undefined],
  ] as const)('%s: %j', (kind, on) => {
    expect(guard([acme(kind)])?.on).toEqual(on);
    expect(guard([party('client', 'Acme', [kind])])?.on).toEqual(on);
    expect(guard([acme('none'), party('company', 'Harbour', [kind])])?.on).toEqual(on); // a company's card counts on its people
  });

  test('the first status in order is told first, the others are named', () => {
    expect(guard([acme('notes', 'yellow', 'hold')])).toMatchObject({
      kind: 'hold',
      title: 'On hold',
      on: ['call', 'write'],
      lines: ['Acme', 'Also: yellow card'],
    });
  });

  test('nothing is due for a record that nobody wrote about', () => {
    expect(guard([{ as: 'own', name: 'Acme', standing: null }])).toBeUndefined();
  });
});

describe('what it says', () => {
  const spans: StatusSpans = {
    'say-nothing': { since: day(11, 3) },
    red: { since: day(11, 3) },
    hold: { since: day(11, 3) },
    'last-warning': { since: day(11, 3), until: day(12, 24) },
    yellow: { since: day(11, 3), until: day(12, 24) },
    'yellow-untold': { since: day(11, 3) },
  };

  test.each([
    ['say-nothing', 'Parting in preparation since November 3, 2026. The client must not learn of it yet'],
    ['red', 'Parting decided on November 3, 2026'],
    ['hold', 'Work stopped on November 3, 2026'],
    ['last-warning', 'Told on November 3, 2026, stands until December 24, 2026'],
    ['yellow', 'Told on November 3, 2026, stands until December 24, 2026'],
    ['yellow-untold', 'Issued on November 3, 2026'],
  ] as const)('%s: since when, until when', (kind, said) => {
    expect(guard([party('own', 'Acme', [kind], { spans })])?.lines).toEqual(['Acme', said]);
  });

  test('a client whom we cannot leave yet: until when we are bound (B-legal)', () => {
    const bound = party('own', 'Acme', ['say-nothing'], { spans: { 'say-nothing': { since: day(11, 3), until: day(12, 24) } } });
    expect(guard([bound])?.lines).toEqual(['Acme', 'We cannot leave yet: bound until December 24, 2026']);
  });

  test('the last note’s date, in the user’s language', () => {
    const noted = party('own', 'Acme', ['yellow', 'notes'], { spans, lastNoteAt: Date.UTC(2026, 4, 7, 22, 30) });
    expect(guardView([noted], words('ru'), nobodyHushed)).toMatchObject({
      title: 'Жёлтая карточка',
      lines: ['Acme', 'Сказано 3 ноября 2026 г., действует до 24 декабря 2026 г.', 'Последняя заметка: 8 мая 2026 г.'],
      lang: 'ru',
    });
  });

  test('a company’s card is marked as the company’s, and its notes stay with it', () => {
    const company = party('company', 'Harbour', ['red', 'notes'], { lastNoteAt: day(11, 3) });
    expect(guard([acme('notes'), company])).toMatchObject({
      title: 'Red card',
      lines: ['Company Harbour'],
      clients: ['client-of-Harbour'],
    });
    expect(guard([acme('red'), party('company', 'Harbour', ['yellow'])])?.lines).toEqual([
      'Acme',
      'Company Harbour: yellow card',
    ]);
  });

  test.each(STATUS_ORDER.slice(0, 6))('%s has words of its own in both languages', (kind) => {
    for (const language of ['en', 'ru'] as const) {
      const said = guardView([party('own', 'Acme', [kind], { spans })], words(language), nobodyHushed);
      expect(JSON.stringify(said)).not.toMatch(/guard\.|\{\{|undefined/);
    }
  });
});

describe('"not again today"', () => {
  test('hushes the client, not others on the same record', () => {
    const parties = [acme('yellow'), party('company', 'Harbour', ['hold'])];
    expect(guard(parties, new Set(['client-of-Harbour']))).toMatchObject({ kind: 'yellow', on: ['call'], lines: ['Acme'] });
    expect(guard(parties, new Set(['client-of-Harbour', 'client-of-Acme']))).toBeUndefined();
  });
});
