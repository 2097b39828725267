import { expect, test } from 'vitest';
import { nearlyMeant } from '@/lib/find/nearly-meant';

test.each([
  ['yelow', 'Issue a yellow card', true],
  ['yelllow', 'Issue a yellow card', true],
  ['yellwo', 'Issue a yellow card', true],
  ['uellow', 'Issue a yellow card', true],
  ['ellow', 'Issue a yellow card', true],
  ['chekl', 'Open the checklist', true],
  ['заметкк', 'Записать заметку', true],
  ['настрйки', 'Настройки', true],
  ['card yelow', 'Issue a yellow card', true],
  ['yell', 'Issue a yellow card', true],
  ['yeloww', 'Issue a yellow card', false],
  ['crd', 'Issue a yellow card', false],
  ['zzzz', 'Issue a yellow card', false],
  ['acme yelow', 'Issue a yellow card', false],
  ['', 'Issue a yellow card', false],
])('one slip in a word: %s for %s: %s', (query, text, expected) => expect(nearlyMeant(query, text)).toBe(expected));
