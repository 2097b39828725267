import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryWords, searchWords } from '@/lib/store/search/words';

const finds = (query: string, name: string): boolean => {
  const words = searchWords([name], []);
  return queryWords(query).every((word) => words.some((have) => have.startsWith(word)));
};

describe('names in search', () => {
  it.each([
    ['acme', 'ACME GmbH'],
    ['gmb', 'Acme GmbH'],
    ['мюл', 'Герр Мюллер'],
    ['семен', 'Семён Алёшин'],
    ['muller', 'Jörg Müller'],
    ['strasse', 'Bäckerei Straße'],
    ['οδος', 'ΟΔΟΣ ΑΕ'],
    ['電機', '日立電機'],
    ['ญี่ปุ่น', 'อาหารญี่ปุ่น'],
    ['כהן', 'משפחת כהן'],
    ['محمد', 'شركة مُحَمَّد'],
    ['ＡＢＣ', 'abc ltd'],
    ['o brien', "Conan O'Brien"],
    ['7 days', '7-Days 🚀 "Inc"'],
  ])('%s finds %s', (query, name) => {
    expect(finds(query, name)).toBe(true);
  });

  it('does not find the middle of a word in a script with spaces', () => {
    expect(finds('cme', 'Acme')).toBe(false);
  });

  it('finds an e-mail address by its beginning, its domain and as a whole', () => {
    const words = searchWords([], ['Anna.Berg@Acme.de']);
    for (const query of ['anna', 'berg', 'acme', 'anna.berg@acme.de', 'anna.berg@ac']) {
      expect(words.some((word) => word.startsWith(query))).toBe(true);
    }
  });

  it('finds every name by each of its own words', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => finds(name, name)));
  });
});
