// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Box } from '@/lib/badge/geometry';
import { hasTextUnder } from '@/lib/badge/free-space';
import { markPlace } from '@/lib/badge/marks-place';
import { fakeLayout } from './fake-layout';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const get = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(selector);
  return found;
};
/** Lays out a row: cell and link, and what is named besides; later ones lie over earlier ones. */
function lay(boxes: [selector: string, box: Box][], texts: [selector: string, box: Box][] = []): void {
  fakeLayout(
    new Map(boxes.map(([selector, one]) => [get(selector), one])),
    new Map(texts.map(([selector, one]) => [get(selector), one])),
  );
}

const place = () => markPlace(get('#link'), 15, hasTextUnder);
const CELL = box(0, 100, 200, 40);
const LINK = box(10, 110, 80, 20);

beforeEach(() => {
  document.body.innerHTML =
    '<table><tr><td id="cell"><a id="link" href="/1">Ann Berg</a></td><td id="next"></td></tr></table><div id="over"></div>';
});

describe('where a mark stands', () => {
  test('behind the name', () => {
    lay([
      ['#cell', CELL],
      ['#link', LINK],
    ]);
    expect(place()).toEqual(box(94, 111.5, 15, 17));
  });

  test('before it where rows run from right to left', () => {
    get('#cell').setAttribute('style', 'direction: rtl');
    lay([
      ['#cell', CELL],
      ['#link', box(100, 110, 80, 20)],
    ]);
    expect(place()?.x).toBe(81);
  });

  test('over the end of the name where something else stands behind it', () => {
    lay([
      ['#cell', CELL],
      ['#link', LINK],
      ['#next', box(92, 100, 100, 40)],
    ]);
    expect(place()?.x).toBe(75);
  });

  test('over the end of the name where the next link begins a little behind it', () => {
    lay([
      ['#cell', CELL],
      ['#link', LINK],
      ['#next', box(104, 110, 60, 20)],
    ]);
    expect(place()?.x).toBe(75);
  });

  test('over the end of the name where the text goes on behind it', () => {
    get('#cell').append(', managing director');
    lay(
      [
        ['#cell', CELL],
        ['#link', LINK],
      ],
      [['#cell', box(90, 110, 100, 20)]],
    );
    expect(place()?.x).toBe(75);
  });

  test('over the end of what can be seen of a name that is cut off', () => {
    lay(
      [
        ['#cell', box(0, 100, 60, 40)],
        ['#link', box(10, 110, 50, 20)],
        ['#next', box(60, 100, 100, 40)],
      ],
      [['#link', box(10, 110, 300, 20)]],
    );
    expect(place()?.x).toBe(45);
  });

  test('at the name, not at initials before it', () => {
    get('#link').innerHTML = '<i id="face">AB</i><b id="name">Ann Berg</b>';
    lay([
      ['#cell', CELL],
      ['#link', box(10, 110, 120, 20)],
      ['#face', box(10, 110, 20, 20)],
      ['#name', box(40, 110, 90, 20)],
    ]);
    expect(place()?.x).toBe(134);
  });
});

describe('no mark', () => {
  test.each<[string, [string, Box][]]>([
    [
      'covered by a header or a modal',
      [
        ['#cell', CELL],
        ['#link', LINK],
        ['#over', box(0, 0, 1000, 1000)],
      ],
    ],
    ['without a box: not rendered', [['#cell', CELL]]],
    [
      'so narrow that no name can be seen',
      [
        ['#cell', CELL],
        ['#link', box(10, 110, 3, 20)],
      ],
    ],
    [
      'cut off by the box around it',
      [
        ['#cell', box(0, 100, 8, 40)],
        ['#link', LINK],
      ],
    ],
    ['scrolled away: only what lies further out is seen there', [['body', box(0, 0, 1000, 1000)]]],
  ])('at a link %s', (_what, boxes) => {
    lay(boxes, _what.startsWith('scrolled') ? [['#link', LINK]] : []);
    expect(place()).toBeNull();
  });

  test('but at one whose row takes the clicks', () => {
    lay([
      ['#link', LINK],
      ['#cell', CELL],
    ]);
    expect(place()).not.toBeNull();
  });
});
