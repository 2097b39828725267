import { describe, expect, test } from 'vitest';
import { allCategories, categoryOf, classOf, offeredCategories } from '@/lib/domain/categories';
import { burdenNow } from '@/lib/domain/overview/burden';
import { nameIn } from '@/lib/domain/own-name';
import type { OwnCategory } from '@/lib/schema/own-category';
import { History, day, policyOf } from './history';

const own = (cls: OwnCategory['class']): OwnCategory => ({
  id: 'own-papers',
  name: { en: 'Late documents', ru: 'Документы с опозданием' },
  icon: 'file-warning',
  class: cls,
  severity: 2,
});
const card = (notes: string[]) => ({ boundary: 'b', mustChange: 'm', otherwise: 'o', tellHow: 'phone', tellBy: 'Ann', notes });

/** Three notes of severity 2 of the team's own category, within a day. */
function three(categories: OwnCategory[]) {
  const history = new History({ categories });
  const notes = [0, 0.1, 0.2].map((at) => history.note(at, { category: 'own-papers', severity: 2 }));
  return { history, notes };
}

describe('a team’s own category', () => {
  // B-yellow, S-yellow
  test('of conduct counts toward cards like a built-in one', () => {
    const { history, notes } = three([own('conduct')]);
    expect(history.status(1).points.total).toBeCloseTo(9, 0);
    expect(history.suggestions(1).map(({ rule }) => rule)).toContain('S-yellow');
    expect(history.refusal('card.yellow.planned', card(notes), 1)).toBeNull();
  });

  test.each(['fit', 'economics'] as const)('of %s carries no card, but weighs', (cls) => {
    const { history, notes } = three([own(cls)]);
    expect(history.status(1).points.total).toBe(0);
    expect(history.refusal('card.yellow.planned', card(notes), 1)).toMatchObject({ code: 'no-conduct-note' });
    expect(burdenNow(history.state(), history.policy, day(1))).toBeGreaterThan(8);
  });

  // D-good
  test('of good conduct speaks for the client', () => {
    const { history } = three([own('positive')]);
    expect(history.status(1).points.total).toBe(0);
    expect(burdenNow(history.state(), history.policy, day(1))).toBe(0);
    history.note(-1, { category: 'abuse', severity: 3 });
    expect(history.status(1).points.good).toBeGreaterThan(2);
  });

  test('that nobody knows counts for nothing', () => {
    const { history, notes } = three([]);
    expect(history.status(1).points.total).toBe(0);
    expect(history.refusal('card.yellow.planned', card(notes), 1)).toMatchObject({ code: 'no-conduct-note' });
  });

  test('is followed when a note is corrected', () => {
    const { history, notes } = three([own('conduct')]);
    const body = {
      category: 'returns',
      severity: 2 as const,
      happenedAt: day(0),
      channel: 'phone',
      what: 'x',
      evidence: [],
      ownPart: 'none',
    };
    history.add('note.corrected', body, 1, notes[0]);
    expect(history.state().notes.map((note) => note.class)).toEqual(['economics', 'conduct', 'conduct']);
  });
});

describe('categories of a policy', () => {
  const policy = policyOf({ categories: [own('fit')], hiddenCategories: ['returns', 'own-papers', 'no-such-one'] });

  test('are the built-in ones and the team’s own', () => {
    expect(allCategories(policy)).toHaveLength(21);
    expect(categoryOf('own-papers', policy)).toMatchObject({ class: 'fit', severity: 2 });
    expect(classOf('abuse', policy)).toBe('conduct');
    expect(classOf('gone', policy)).toBeUndefined();
  });

  test('are offered unless they are hidden', () => {
    const offered = offeredCategories(policy);
    expect(offered).toHaveLength(19);
    expect(offered).not.toContain('returns');
    expect(offered).not.toContain('own-papers');
  });

  test('have a name in each language', () => {
    expect(nameIn(policy, 'own-papers', 'ru')).toBe('Документы с опозданием');
    expect(nameIn(policy, 'abuse', 'en')).toBeUndefined();
    expect(nameIn(undefined, 'own-papers', 'en')).toBeUndefined();
  });
});
