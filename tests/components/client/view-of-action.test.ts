import { describe, expect, it } from 'vitest';
import { viewOfAction } from '@/components/client/view-of-action';
import { emptyState } from '@/lib/domain/empty-state';
import type { Suggestion } from '@/lib/domain/state';

const base = { reasons: [], notes: ['u-ann:1'] };
const open = (suggestion: Omit<Suggestion, 'reasons' | 'notes'>) => viewOfAction({ ...base, ...suggestion }, emptyState('c'));

describe('the button of a suggestion opens the form whose entry answers it', () => {
  it.each([
    [
      { rule: 'A3-talk', action: 'logTalk', talk: 'debt' },
      { name: 'card.talk', notes: base.notes, talk: 'debt' },
    ],
    [
      { rule: 'A-own', action: 'logTalk', talk: 'own-up' },
      { name: 'card.talk', notes: base.notes, talk: 'own-up' },
    ],
    [
      { rule: 'S-own', action: 'startRemedy', remedy: 'C-perspective' },
      { name: 'card.perspective', notes: base.notes, remedy: 'C-perspective' },
    ],
    [
      { rule: 'S-talk', action: 'logTalk' },
      { name: 'card.talk', notes: base.notes },
    ],
    [
      { rule: 'C-cost', action: 'logNote', category: 'unprofitable' },
      { name: 'note.log', category: 'unprofitable' },
    ],
    [{ rule: 'C-quarter', action: 'checkQuarter' }, { name: 'quarter' }],
    [{ rule: 'S-kind', category: 'pressure' }, null],
  ] satisfies [Omit<Suggestion, 'reasons' | 'notes'>, object | null][])('%o', (suggestion, view) => {
    expect(open(suggestion)).toEqual(view);
  });
  it('a hold that is gone has no form', () => expect(open({ rule: 'A3-hold', action: 'tellHold' })).toBeNull());
});
