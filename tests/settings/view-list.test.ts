import { describe, expect, test } from 'vitest';
import { builtInViews } from '@/lib/domain/overview/built-in-views';
import type { SavedView, SavedViews } from '@/lib/settings/saved-views';
import { insertView, moveView, namesake, putView, removeView, renameView } from '@/lib/settings/view-list';

const view = (id: string, name = id): SavedView => ({ ...builtInViews.all, id, name });
const all: SavedViews = { views: [view('a'), view('b'), view('c')], start: 'b' };
const ids = ({ views }: SavedViews) => views.map(({ id }) => id).join('');

describe('the list of saved views', () => {
  test.each([
    ['one more comes last', putView(all, view('d')), 'abcd'],
    ['one that is replaced keeps its place', putView(all, view('b', 'new')), 'abc'],
    ['taken away', removeView(all, 'b'), 'ac'],
    ['brought back', insertView(removeView(all, 'b'), view('b'), 1), 'abc'],
    ['forward', moveView(all, 'b', -1), 'bac'],
    ['back', moveView(all, 'b', 1), 'acb'],
    ['the first moves no further', moveView(all, 'a', -1), 'abc'],
    ['the last moves no further', moveView(all, 'c', 1), 'abc'],
    ['one that another tab took away does not move', moveView(all, 'x', 1), 'abc'],
  ])('%s', (_name, changed, order) => {
    expect(ids(changed)).toBe(order);
    expect(changed.start).toBe('b');
  });

  test('a new name changes nothing else; no name is given twice', () => {
    const renamed = renameView(all, 'b', 'Ours');
    expect(renamed.views.map(({ name }) => name)).toEqual(['a', 'Ours', 'c']);
    expect(namesake(renamed, 'OURS')?.id).toBe('b');
    expect(namesake(renamed, 'ours', 'b')).toBeUndefined();
  });
});
