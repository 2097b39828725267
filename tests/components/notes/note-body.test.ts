import { describe, expect, test } from 'vitest';
import { isComplete } from '@/components/notes/is-complete';
import { noteBodyOf } from '@/components/notes/note-body-of';
import { noteSize } from '@/components/notes/note-size';
import { newNote, severityOf, valuesOfNote } from '@/components/notes/note-values';
import { MAX_BODY_BYTES } from '@/lib/schema/event';
import { noteBody } from '@/lib/schema/note';

const NOW = Date.UTC(2026, 4, 3, 12);
const filled = { ...newNote([{ url: 'https://crm.example/1', title: 'Acme' }]), what: ' Shouted ', category: 'abuse' };

describe('what is sent for a note', () => {
  test('is a valid note with what was left out filled in', () => {
    expect(noteBody.parse(noteBodyOf(filled, NOW))).toEqual({
      category: 'abuse',
      severity: 3, // B2's usual one
      happenedAt: NOW,
      channel: 'phone',
      what: 'Shouted',
      evidence: [{ url: 'https://crm.example/1', title: 'Acme' }],
      ownPart: 'none',
    });
  });

  test('a corrected note keeps everything it had', () => {
    const body = noteBody.parse({
      category: 'late-payment',
      severity: 2,
      happenedAt: NOW - 1,
      channel: 'email',
      what: 'Invoice 7',
      quote: 'Tomorrow',
      evidence: [],
      minutes: 15,
      lost: { amount: 3.5, currency: 'EUR' },
      ownPart: 'shared',
      debt: { dueOn: '2026-04-01', agreedDays: 10, sum: { amount: 100, currency: 'EUR' }, paidOn: '2026-05-01' },
      clause: '§ 3',
      movedFrom: 'ann:01890000-0000-7000-8000-000000000000',
    });
    expect(noteBody.parse(noteBodyOf(valuesOfNote(body), NOW, body))).toEqual(body);
  });

  test('debt goes with a late payment only', () => {
    const values = { ...filled, debtSum: { amount: 1, currency: 'EUR' }, debtDueOn: '2026-04-01' };
    expect(noteBodyOf(values, NOW)).not.toHaveProperty('debt');
    expect(noteBodyOf({ ...values, category: 'late-payment' }, NOW)).toHaveProperty('debt.agreedDays', 0);
  });

  test('a chosen severity goes before the usual one', () => {
    expect(severityOf({ category: 'abuse', severity: 1 })).toBe(1);
    expect(severityOf({ category: 'a-category-of-the-team', severity: undefined })).toBe(1);
  });
});

describe('whether a note can be sent', () => {
  test.each([
    ['complete', {}, true],
    ['nothing happened', { what: '  ' }, false],
    ['no category', { category: '' }, false],
    ['late payment without a debt', { category: 'late-payment' }, false],
    ['in the future', { happenedAt: NOW + 3_600_000 }, false],
  ])('%s', (_name, change, expected) => {
    expect(isComplete({ ...filled, ...change }, NOW)).toBe(expected);
  });
});

test('size is counted in bytes, not characters', () => {
  expect(noteSize({ what: 'я' }).bytes).toBe(JSON.stringify({ what: '' }).length + 2);
  expect(noteSize({ what: 'a'.repeat(MAX_BODY_BYTES) }).over).toBe('{"what":""}'.length);
});
