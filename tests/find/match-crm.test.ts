import { expect, test } from 'vitest';
import { adapterById, ADAPTERS } from '@/lib/crm/registry';
import { matchCrm } from '@/lib/find/match-crm';

const found = (query: string) => ADAPTERS.filter(({ id }) => id !== 'demo-crm').filter((one) => matchCrm(query, one));

test.each([
  ['part of its title', 'drive', ['pipedrive']],
  ['its name in Cyrillic', 'Битрикс', ['bitrix24']],
  ['spaces that are not there', 'битрикс 24', ['bitrix24']],
  ['its name in Latin letters', 'megaplan', ['megaplan']],
  ['the wrong keyboard', 'ьупфздфт', ['megaplan']],
  ['the wrong keyboard, the other way', ',bnhbrc', ['bitrix24']],
  ['its host', 'pipedrive.com', ['pipedrive']],
  ['an address of a user', 'https://acme.pipedrive.com/deal/7?x=1', ['pipedrive']],
  ['nothing it is called', 'zzzz', []],
  ['no word at all', '???', []],
])('a system is found by %s: %s', (_, query, ids) => expect(found(query).map(({ id }) => id)).toEqual(ids));

test('before anything is typed all are there', () => {
  expect(found(' ').length).toBe(ADAPTERS.length - 1);
});

test.each([['salesforce-lightning'], ['amocrm'], ['zoho-crm']])('%s is a system', (id) => expect(adapterById(id)).toBeTruthy());
