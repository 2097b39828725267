import { expect, test } from 'vitest';
import { formerValue, isChange, isLastWord } from '@/lib/domain/overview/bulk-change';
import { History } from '../history';

test('what is so already is no change', () => {
  expect(formerValue({ owner: 'Ann' }, {})).toEqual({ owner: '' });
  expect(formerValue({ lead: true }, { lead: true, owner: 'Ann' })).toEqual({ lead: true });
  expect(isChange({ owner: 'Ann' }, { owner: 'Ann' })).toBe(false);
  expect(isChange({ owner: '' }, { owner: 'Ann' })).toBe(true);
});

test('K-undo: taken back only while it is the last word on what it changed', () => {
  const history = new History();
  const change = { owner: 'Ann' };
  const ref = history.add('client.profile', change, 1);
  history.add('client.profile', { lead: true }, 2);
  expect(isLastWord(history.events, ref, change)).toBe(true);
  history.add('client.profile', { owner: 'Ann' }, 3); // said by somebody else: theirs stays
  expect(isLastWord(history.events, ref, change)).toBe(false);
});
