import { expect, test } from 'vitest';
import { snippetOf } from '@/lib/store/overview/snippet';

test.each([
  ['Sent four parcels back', ['parc'], { before: 'Sent four ', match: 'parcels', after: ' back' }],
  ['Пришли без счёта', ['счет'], { before: 'Пришли без ', match: 'счёта', after: '' }],
  ['Line one\nand MÜLLER', ['muller'], { before: 'Line one and ', match: 'MÜLLER', after: '' }],
])('%j', (text, words, snippet) => expect(snippetOf(['nothing here', text], words)).toEqual(snippet));

test('only the words around it are shown of a long text', () => {
  const snippet = snippetOf([`${'before '.repeat(30)}parcel${' after'.repeat(60)}`], ['parcel']);
  expect(snippet?.before).toMatch(/^… before/);
  expect(snippet?.before.length).toBeLessThan(50);
  expect(snippet?.after).toMatch(/ …$/);
});

test('nothing where no word begins so', () => expect(snippetOf(['Sent back'], ['ack'])).toBeNull());
