import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldText } from '@/lib/playbook/field-text';
import { firstSentence } from '@/lib/playbook/first-sentence';

describe('a name or an abbreviation does not end the fact', () => {
  test.each([
    'Called Mr. Smith an idiot.',
    'Told Mrs. O’Brien to "shut up."',
    'Dr. J. R. Brown was threatened with a lawsuit.',
    'Spoke to J.-P. Martin in front of the team.',
    'Withheld payment to Acme Ltd. Berlin for a month.',
    'Came to 12 St. James Street without notice.',
    'Called at 11 p.m. Eastern time.',
    'Demanded a refund from approx. Monday on.',
    'Said (to Mr. Smith) that we cheat.',
  ])('%s', (note) => {
    expect(firstSentence(note, 'en')).toBe(note);
    expect(firstSentence(`${note} After that he called again.`, 'en')).toBe(note);
  });
  test.each([
    'Приехал на ул. Ленина без звонка.',
    'Позвонил И. И. Петров и кричал на Бориса.',
    'Позвонил И.И. Петров и кричал на Бориса.',
    'Петров И. И. Назвал Анну дурой.',
    'Обозвал г-на Ли и г-жу Ким при всех: «Уволю!»',
    'Ждал нас у д. 5, корп. Б, хотя его не звали.',
    'Не оплатил 40 тыс. Рублей.',
    'Грозил пожаловаться в г. Москва и обл. Суд.',
    'Сказал при проф. Орлове, что мы воры.',
    'Требовал скидку, подарки и т. п. Анне пришлось уйти.',
  ])('%s', (note) => {
    expect(firstSentence(note, 'ru')).toBe(note);
    expect(firstSentence(`${note} После этого он позвонил снова.`, 'ru')).toBe(note);
  });
  test('and each script says a note whole that is in the other language', () => {
    expect(firstSentence('Called Mr. Smith an idiot.', 'ru')).toBe('Called Mr. Smith an idiot.');
    expect(firstSentence('Приехал на ул. Ленина.', 'en')).toBe('Приехал на ул. Ленина.');
  });
});

describe('where a sentence ends, what follows stays private', () => {
  test.each([
    ['He shouted at us. Anna cried.', 'He shouted at us.'],
    ['He hung up. Ben was ill all day.', 'He hung up.'],
    ['Called at 11 p.m. Then again at midnight.', 'Called at 11 p.m.'],
    ['Wrote to Acme Inc. They did not answer.', 'Wrote to Acme Inc.'],
    ['Shouted! Mr. Smith left.', 'Shouted!'],
    ['Waited... Nobody came.', 'Waited...'],
    ['See acme.com. Everything is there.', 'See acme.com.'],
  ])('%s', (note, first) => {
    expect(firstSentence(note, 'en')).toBe(first);
  });
  test.each([
    ['Кричал на нас. Анна плакала.', 'Кричал на нас.'],
    ['Нагрубил мне. Борис всё слышал.', 'Нагрубил мне.'],
    ['Был договор в 2025 г. Мы его выполнили.', 'Был договор в 2025 г.'],
    ['Требовал скидку и т. д. Потом ушёл.', 'Требовал скидку и т. д.'],
    ['Оскорбил Петрова И. И. «Хватит!» Анна ушла.', 'Оскорбил Петрова И. И. «Хватит!»'],
    ['Молчал весь день. Анна ждала.', 'Молчал весь день.'],
  ])('%s', (note, first) => {
    expect(firstSentence(note, 'ru')).toBe(first);
  });
});

test('the script and the letter say the name whole', () => {
  const incidents = [{ text: 'Called Mr. Smith an idiot. He left.', day: '2026-03-12' }];
  expect(fieldText('incidents', { incidents }, 'en', 'speech')).toBe('12 March: Called Mr. Smith an idiot');
  expect(fieldText('incidents', { incidents }, 'en', 'letter')).toBe('– 12 March 2026: Called Mr. Smith an idiot');
});

test('no text is lost where it has one sentence', () => {
  const word = fc.constantFrom('shouted', 'at', 'Anna', 'кричал', 'на', 'Бориса', 'before', 'всех', '22:00');
  const open = fc.constantFrom(
    'Mr.',
    'Dr.',
    'J.',
    'J. R.',
    'г.',
    'ул.',
    'И.',
    'И. И.',
    'И.И.',
    'проф.',
    'г-н',
    'Ltd.',
    'approx.',
    'тыс.',
    'p.m.',
    'т. п.',
  );
  const name = fc.constantFrom('Smith', 'Ленина', 'Петров', 'Berlin', 'Ким');
  const named = fc.tuple(open, name).map((parts) => parts.join(' '));
  const sentence = fc.array(fc.oneof(word, named), { minLength: 1, maxLength: 12 }).map((parts) => `${parts.join(' ')} again.`);
  fc.assert(
    fc.property(sentence, fc.constantFrom('en' as const, 'ru' as const), (text, lang) => {
      expect(firstSentence(text, lang)).toBe(text);
    }),
  );
});

test('whatever is typed, the first sentence is where it begins', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('.', ' ', 'a', 'Mr', 'B', 'ул', 'Ж', '!', '«', '»', '-', '5') }), (text) => {
      expect(text.trim().startsWith(firstSentence(text, 'ru'))).toBe(true);
      expect(firstSentence(text, 'ru') === '').toBe(text.trim() === '');
    }),
  );
});
