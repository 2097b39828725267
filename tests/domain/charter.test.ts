import { describe, expect, test } from 'vitest';
import { charterClauses } from '@/lib/domain/charter';

// B-charter: the working agreement in clauses; the place is the number.

describe('clauses of an agreement', () => {
  test.each([
    ['nothing agreed', undefined, []],
    ['a contract alone', { contract: { noticeDays: 30 } }, []],
    [
      'all of it, in order',
      {
        clauses: ['No calls on Sundays', 'One list of changes a week'],
        terms: '30 days',
        decisions: 'in writing',
        ourResponseHours: 4,
        responseHours: 24,
        hours: '9–17',
        channel: 'email' as const,
      },
      ['channel', 'hours', 'theirWindow', 'ourWindow', 'decisions', 'terms', 'own', 'own'],
    ],
  ])('%s', (_what, agreed, kinds) => expect(charterClauses(agreed).map(({ kind }) => kind)).toEqual(kinds));
});
