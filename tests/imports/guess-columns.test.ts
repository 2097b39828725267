import { describe, expect, test } from 'vitest';
import { missingFields } from '@/lib/imports/fields';
import { guessColumns } from '@/lib/imports/guess-columns';

describe('columns are known by the heads of the big CRMs', () => {
  test.each([
    ['Salesforce', 'Account ID|Account Name|Phone|Account Owner|Annual Revenue', 'recordId|name|phone|owner|'],
    ['HubSpot', 'Record ID|Company name|Company owner|Phone Number|Create Date', 'recordId|name|owner|phone|'],
    ['Pipedrive', 'Organization - ID|Organization - Name|Organization - Owner', 'recordId|name|owner'],
    ['Pipedrive people', 'Person - Name|Person - Email - Work|Person - Phone - Work', 'name|email|phone'],
    ['Bitrix24', 'ID|Название компании|Рабочий телефон|Рабочий e-mail|Ответственный', 'recordId|name|phone|email|owner'],
    [
      'amoCRM',
      'ID|Название|Ответственный|Рабочий телефон|Мобильный телефон|Email рабочий|ИНН',
      'recordId|name|owner|phone|phone|email|taxNumber',
    ],
    ['HubSpot people', 'Record ID|First Name|Last Name|Email|Associated Company', 'recordId|firstName|lastName|email|'],
    ['Zoho', 'Record Id|Account Owner|Account Name|Phone|Website', 'recordId|owner|name|phone|'],
    ['Bitrix24 people', 'ID|Имя|Фамилия|Мобильный телефон|Компания', 'recordId|firstName|lastName|phone|'],
    ['people of companies', 'Компания|Имя|Фамилия|Телефон', '|firstName|lastName|phone'],
    ['Salesforce people', 'Account Name|First Name|Last Name|Email', '|firstName|lastName|email'],
    ['firms and whom to ask for', 'Контрагент|Имя|Фамилия', 'name||lastName'],
    ['1C', 'Код|Наименование|Полное наименование|ИНН|КПП', 'recordId|name||taxNumber|'],
    ['two columns of one name', 'Name|Name|E-mail|E-mail', 'name||email|email'],
    ['a table of ours', 'Имя_клиента|Клиент с|E-mail:|Лид', 'name|since|email|lead'],
  ])('%s', (_, heads, fields) => {
    expect(guessColumns('clients', heads.split('|'), []).map((field) => field ?? '')).toEqual(fields.split('|'));
  });

  test('figures and incidents', () => {
    expect(guessColumns('worth', ['Клиент', 'Выручка, руб.', 'Маржа', 'Валюта'], [])).toEqual([
      'name',
      'revenue',
      'margin',
      'currency',
    ]);
    expect(guessColumns('incidents', ['Account Name', 'Case Reason', 'Description', 'Created Date', 'Priority'], [])).toEqual([
      'name',
      'category',
      'what',
      'happenedAt',
      'severity',
    ]);
  });
});

test('columns without a known head are known by their values', () => {
  const lines = [
    ['a@x.example', '+49 30 12345678', 'blue'],
    ['b@x.example', '+49 30 12345679', 'red'],
  ];
  expect(guessColumns('clients', ['Column 1', 'Column 2', 'Column 3'], lines)).toEqual(['email', 'phone', null]);
  expect(guessColumns('incidents', ['', ''], [['03.05.2026', 'x']])).toEqual(['happenedAt', null]);
  expect(guessColumns('worth', [''], [['12 €']])).toEqual(['revenue']);
});

test('what is missing is named', () => {
  expect(missingFields('incidents', ['name', 'what'])).toEqual([['happenedAt']]);
  expect(missingFields('clients', ['phone'])).toEqual([['name', 'lastName', 'firstName', 'sidelineId']]);
  expect(missingFields('worth', ['name', 'revenue'])).toEqual([]);
});
