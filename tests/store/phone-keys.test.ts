import { describe, expect, it } from 'vitest';
import { phoneKeys, phonePrefixes } from '@/lib/store/search/phone-keys';

/** True if a query finds a number, by the rule of the index: some key starts with some prefix. */
const finds = (query: string, number: string): boolean =>
  phonePrefixes(query).some((prefix) => phoneKeys(number).some((key) => key.startsWith(prefix)));

describe('phone numbers in search', () => {
  it.each([
    ['8 (916) 123-45-67', '+7 916 123-45-67', 'Russian national form finds the international one'],
    ['+7 916 1234567', '8 (916) 123-45-67', 'and the other way round'],
    ['79161234567', '8 916 123 45 67', 'country code without plus'],
    ['030 123456', '+49 30 123456', 'German trunk 0'],
    ['0049 30 123456', '030/123456', '00 and a slash'],
    ['+49 30 123456', '030 123456', 'international finds national'],
    ['(212) 555-1234', '+1 212-555-1234', 'United States without country code'],
    ['1 212 555 1234', '212.555.1234', 'trunk 1 and dots'],
    ['06 30 123 4567', '+36 30 123 4567', 'Hungarian trunk 06'],
    ['+44 7911 123456', '07911 123456', 'British mobile'],
    ['4567', '+7 916 123-45-67', 'the last four digits'],
    ['8 (916) 12', '+7 916 123-45-67', 'the beginning of a Russian number with its 8'],
    ['030 12', '+49 30 123456', 'the beginning while it is typed'],
    ['+49 30 12', '+49 30 123456', 'the beginning with country code'],
  ])('%s finds %s (%s)', (query, number) => {
    expect(finds(query, number)).toBe(true);
  });

  it.each([
    ['4568', '+7 916 123-45-67'],
    ['+7 916 123-45-68', '+7 916 123-45-67'],
    ['8 926 123 45 67', '+7 916 123-45-67'],
    ['12', '+7 916 123-45-12'],
    ['Acme 12345', '12345'],
  ])('%s does not find %s', (query, number) => {
    expect(finds(query, number)).toBe(false);
  });

  it('makes no key of a text without digits', () => {
    expect(phoneKeys('ask Anna')).toEqual([]);
  });
});
