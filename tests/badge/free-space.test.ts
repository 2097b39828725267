// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { isFree, nameBox } from '@/lib/badge/free-space';
import type { Box } from '@/lib/badge/geometry';
import { findStand } from '@/lib/badge/stand';
import { fakeLayout } from './fake-layout';

const own = document.createElement('div');
const box: Box = { x: 300, y: 100, width: 176, height: 26 };
let boxes: Map<Element, Box>;
let texts: Map<Element, Box>;

/** Puts markup on the page; each element with `data-box="x y width height"` (and `data-text` for its text) gets that place. */
function page(markup: string): void {
  document.body.innerHTML = markup;
  boxes = new Map();
  texts = new Map();
  for (const element of document.querySelectorAll<HTMLElement>('[data-box]')) {
    const [x = 0, y = 0, width = 0, height = 0] = (element.dataset.box ?? '').split(' ').map(Number);
    boxes.set(element, { x, y, width, height });
    const [tx, ty, tw, th] = (element.dataset.text ?? '').split(' ').map(Number);
    if (tx !== undefined && ty !== undefined && tw !== undefined && th !== undefined)
      texts.set(element, { x: tx, y: ty, width: tw, height: th });
  }
  fakeLayout(boxes, texts);
}
const free = () => isFree(document, box, own);

describe('a free place', () => {
  test.each([
    ['nothing', '<main data-box="0 0 1000 800"></main>', true],
    ['the empty part of a heading', '<h1 data-box="200 90 800 50" data-text="200 90 80 50">Acme</h1>', true],
    ['text', '<p data-box="200 90 800 50">Acme is a client of ours</p>', false],
    ['a link', '<a href="#" data-box="320 100 40 20"></a>', false],
    ['a small pencil between two points', '<button data-box="400 104 24 18"></button>', false],
    ['something pressed by a script', '<div style="cursor: pointer" data-box="320 100 40 20"></div>', false],
    ['an icon inside a control', '<div role="button" data-box="0 0 900 300"><i data-box="320 100 20 20"></i></div>', false],
    ['a picture', '<img data-box="320 90 60 60">', false],
    ['a part of the page with a mere role', '<div role="main" data-box="0 0 900 300"></div>', true],
  ])('over %s: %s', (_, markup, expected) => {
    page(markup);
    expect(free()).toBe(expected);
  });

  test('the badge itself is not in its own way; what lies under it is', () => {
    page('<div data-box="0 0 900 300"></div>');
    boxes.set(own, box);
    expect(free()).toBe(true);
    page('<a href="#" data-box="310 100 60 20"></a>');
    boxes.set(own, box);
    expect(free()).toBe(false);
  });
});

describe('where the badge stands', () => {
  beforeEach(() => {
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 1_000, configurable: true });
    window.innerHeight = 700;
  });
  const stand = (anchor: Element | null) => findStand(window, anchor, own);

  test('right of the words of a heading that is as wide as the page', () => {
    page('<h1 data-box="100 100 900 40" data-text="100 100 200 40">Acme</h1>');
    expect(stand(document.querySelector('h1'))).toEqual({
      point: expect.objectContaining({ x: 308, y: 107 }),
      offset: { x: 208, y: 7 },
    });
  });

  test('past a pencil beside the name', () => {
    page('<h1 data-box="100 100 200 40">Acme</h1><button data-box="310 105 24 24"></button>');
    expect(stand(document.querySelector('h1')).point.x).toBeGreaterThan(334);
  });

  test('above or below where both sides are taken', () => {
    page(
      '<nav data-box="0 100 200 40">Menu of the page</nav><h1 data-box="200 100 200 40">Acme</h1><p data-box="400 100 600 40">Many buttons</p>',
    );
    const { point } = stand(document.querySelector('h1'));
    expect(point).toMatchObject({ x: 200, y: 70 });
  });

  test('in a corner where there is no name to stand beside, or it is out of sight', () => {
    page('<h1 data-box="100 -300 200 40">Acme</h1>');
    const corner = { point: expect.objectContaining({ x: 812, y: 662 }), offset: null };
    expect(stand(null)).toEqual(corner);
    expect(stand(document.querySelector('h1'))).toEqual(corner);
  });

  test('the box of a field is its own', () => {
    page('<input data-box="10 20 300 30">');
    const field = document.querySelector('input');
    expect(field && nameBox(field)).toEqual({ x: 10, y: 20, width: 300, height: 30 });
  });
});
