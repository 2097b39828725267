import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import {
  agreedNamed,
  allVisible,
  firstNamed,
  frontPart,
  isCovered,
  isVisible,
  mailLinks,
  modalInFront,
  onlyVisible,
  ownTextOf,
  ownerLinks,
  phoneLinks,
  plainTitle,
  reachOf,
  sameName,
  textOf,
  texts,
  titleMentions,
  titleName,
} from '@/lib/crm/page-kit';
import type { UrlMatch } from '@/lib/crm/contract';
import { shownBy } from '../support/check-visibility';

const titled = (title: string) => page(`<title>${title}</title>`);
const own = (kind: UrlMatch['kind'], id: string): UrlMatch => ({ system: 'x', tenant: 'x.example', kind, id });
const inner = (doc: Document, id: string) => shownBy((doc.getElementById(id) as HTMLIFrameElement).contentDocument!.defaultView!);
const page = (html: string) => shownBy(new JSDOM(html, { url: 'https://x.example/here/', pretendToBeVisual: true }).window);
const first = (html: string) => page(html).body.firstElementChild!;

describe('text', () => {
  it('is folded, and of a field its value', () => {
    expect(textOf(first('<p> Ann \n\t Lee​ </p>'))).toBe('Ann Lee');
    expect(textOf(first('<input value="  Ann  Lee ">'))).toBe('Ann Lee');
    expect(textOf(first('<textarea>Ann\nLee</textarea>'))).toBe('Ann Lee');
    expect(textOf(first('<ol><li value="3">Ann</li></ol>').firstElementChild!)).toBe('Ann'); // its `value` is a number
  });

  it('is not what style makes of it, nor what is for programs', () => {
    expect(textOf(first('<p style="text-transform:uppercase">Ann<script>x()</script><svg><title>pen</title></svg></p>'))).toBe(
      'Ann',
    );
  });

  it('parts lines', () => {
    expect(textOf(first('<p>Ann<br>Lee</p>'))).toBe('Ann Lee');
    expect(textOf(first('<button value="x">Ann</button>'))).toBe('Ann');
  });

  it('keeps emoji joined and names in other scripts', () => {
    expect(textOf(first('<p>👩‍👧 יעל كريم</p>'))).toBe('👩‍👧 יעל كريم');
  });

  it('beside a link is read alone', () => {
    expect(ownTextOf(first('<p>Ann Lee <a href="mailto:a@x.example">a@x.example</a> <b>VIP</b></p>'))).toBe('Ann Lee');
  });

  it('agrees whatever the case, spaces and composed accents, and never when empty', () => {
    expect(sameName('É  Lee', 'é lee')).toBe(true);
    expect(sameName('É', 'E\u0301')).toBe(true);
    expect(sameName('Ann', 'Anna')).toBe(false);
    expect(sameName('', ' ')).toBe(false);
  });
});

describe('what is visible', () => {
  it.each([
    '<p hidden><b>x</b></p>',
    '<p style="display:none"><b>x</b></p>',
    '<p style="visibility:hidden"><b>x</b></p>',
    '<style>.away b{display:none}</style><p class="away"><b>x</b></p>',
  ])('is not inside %s', (html) => {
    expect(isVisible(page(html).querySelector('b')!)).toBe(false);
  });

  it('may be shown again inside what is invisible, and is not once taken out', () => {
    const bold = page('<p style="visibility:hidden"><b style="visibility:visible">x</b></p>').querySelector('b')!;
    expect(isVisible(bold)).toBe(true);
    bold.remove();
    expect(isVisible(bold)).toBe(false);
  });

  it('is the only one or nobody', () => {
    expect(onlyVisible(page('<b>1</b><b hidden>2</b>'), 'b')?.textContent).toBe('1');
    expect(onlyVisible(page('<b>1</b><b>2</b>'), 'b')).toBeNull();
    expect(allVisible(page('<b>1</b><b hidden>2</b><b>3</b>'), 'b')).toHaveLength(2);
  });
});

describe('names', () => {
  it('come from the first selector that is filled', () => {
    const doc = page('<h1> </h1><h2 hidden>Old</h2><h2>Ann</h2><h3>Bob</h3>');
    expect(firstNamed(doc, ['h1', 'h2', 'h3'])).toMatchObject({ name: 'Ann' });
    expect(firstNamed(doc, ['h1'])).toBeNull();
  });

  it('must agree where several are shown', () => {
    expect(agreedNamed(page('<b>Ann</b><b></b><b>Ann</b>'), 'b')?.name).toBe('Ann');
    expect(agreedNamed(page('<b>Ann</b><b>Bob</b>'), 'b')).toBeNull();
  });
});

describe('titles', () => {
  it('lose their counter', () => {
    expect(plainTitle(titled('(12) Ann'))).toBe('Ann');
    expect(plainTitle(titled('(99+)  Ann'))).toBe('Ann');
    expect(plainTitle(titled('(A) Ann'))).toBe('(A) Ann');
  });

  it.each([
    ['Ann', 'Ann', true],
    ['Ann | HubSpot', 'Ann', true],
    ['Account: Fabrikam, Inc. - Dynamics 365', 'Fabrikam, Inc.', true],
    ['Emerald - Shipping - contact details', 'Emerald - Shipping', true],
    ['Odoo - Ann', 'Ann', true],
    ['Anna | HubSpot', 'Ann', false],
    ['Ann-Marie - contact details', 'Ann', false],
    ['HubSpot', 'Ann', false],
  ])('"%s" mentions %s: %s', (title, name, expected) => {
    expect(titleMentions(titled(title), name)).toBe(expected);
  });

  it('of a known shape give the name', () => {
    expect(titleName(titled('(2) A | B | Case | Salesforce'), /^(?<name>.+) \| [^|]+ \| Salesforce$/)).toBe('A | B');
    expect(titleName(titled('Home'), /^(?<name>.+) \| Salesforce$/)).toBeNull();
  });
});

test('a modal counts when it is visible', () => {
  expect(modalInFront(page('<div role="dialog" aria-modal="true">x</div>'))).toBe(true);
  expect(modalInFront(page('<div role="dialog" aria-modal="true" hidden>x</div>'))).toBe(false);
  expect(modalInFront(page('<div role="dialog">a hint</div>'))).toBe(false);
  expect(modalInFront(page('<dialog open>x</dialog>'))).toBe(true);
  expect(modalInFront(page('<aside class="own">x</aside>'), '.own')).toBe(true);
});

test('addresses and numbers are taken as written, each once', () => {
  const doc =
    page(`<a href="MAILTO:a%2Bb@x.example?subject=s">x</a><a href="mailto:a+b@x.example">y</a><a hidden href="mailto:no@x.example">z</a>
    <a href="tel:+49%2030%201">1</a><a href="callto://112">2</a><a href="mailto:">none</a><a href="tel:%zz">broken</a>
    <input class="f" value=" 7 "><input class="f" value="">`);
  expect(mailLinks(doc)).toEqual(['a+b@x.example']);
  expect(phoneLinks(doc)).toEqual(['+49 30 1', '112', '%zz']);
  expect(texts(doc, '.f')).toEqual(['7']);
});

describe('the part in front', () => {
  it('is the dialog, else the main part, else all', () => {
    const dialog = '<div aria-modal="true" id="d">x</div>';
    expect(frontPart(page(`<main id="m"></main>${dialog}`))?.id).toBe('d');
    expect(frontPart(page('<main id="m"></main><div aria-modal="true" hidden>x</div>'))?.id).toBe('m');
    expect(frontPart(page('<p>x</p><div role="main" id="m"></div>'))?.id).toBe('m');
    expect(frontPart(page('<p>x</p>'))?.localName).toBe('body');
    expect(frontPart(page('<p>x</p><aside class="own" id="o">x</aside>'), '.own')?.id).toBe('o');
  });

  it('is the inner of nested dialogs, and nobody’s of two beside each other', () => {
    expect(frontPart(page('<dialog open><div class="modal-dialog" id="inner">x</div></dialog>'))?.id).toBe('inner');
    expect(frontPart(page('<dialog open>x</dialog><dialog open>y</dialog>'))).toBeNull();
  });
});

describe('reach of one client', () => {
  const reach = (html: string, fields = {}) => reachOf(page(html).body, fields);
  const none = { emails: [], phones: [], taxIds: [] };
  const mail = (name: string) => `<a href="mailto:${name}@y.example">${name}</a>`;

  it('is in links and in fields that standards name, each once', () => {
    expect(
      reach(`${mail('ann')}<input type="email" value="ann@y.example"><span itemprop="telephone">030 555 01</span>
      <a href="tel:+4930">too short</a><input type="tel" value=""><input name="INN" value="7701234567"><b itemprop="vatID">DE 123456789</b>`),
    ).toEqual({ emails: ['ann@y.example'], phones: ['030 555 01'], taxIds: ['7701234567', 'DE 123456789'] });
    expect(reach('<p>ann@y.example +49 30 555</p>')).toBeNull();
  });

  it('takes a system’s own fields, and no nonsense', () => {
    expect(reach('<i class="m">ann@y.example</i><i class="m">ask her</i>', { emails: '.m' })).toEqual({
      ...none,
      emails: ['ann@y.example'],
    });
    expect(reach('<i class="p">12345</i><i class="t">x</i>', { phones: '.p', taxIds: '.t' })).toEqual({
      ...none,
      phones: ['12345'],
    });
  });

  it.each([
    `<nav>${mail('a')}</nav>`,
    `<footer>${mail('a')}</footer>`,
    `<header>${mail('a')}</header>`,
    `<div role="banner">${mail('a')}</div>`,
    `<ul role="menu"><li>${mail('a')}</li></ul>`,
    `<div class="TopBar_UserMenu user-menu__x">${mail('a')}</div>`,
    `<div id="current-user">${mail('a')}</div>`,
    `<blockquote>${mail('a')}</blockquote>`,
    `<p hidden>${mail('a')}</p>`,
    '<form><input type="email" value="a@y.example"><input type="password"></form>',
    '<a href="mailto:help@x.example">of the house</a>', // the page stands on x.example
    '<a href="mailto:HELP@Example">of the house</a>',
  ])('is not in %s', (html) => {
    expect(reach(html)).toBeNull();
    expect(reach(`${html}${mail('ann')}`)).toEqual({ ...none, emails: ['ann@y.example'] });
  });

  it('is nobody’s in a list of people', () => {
    const row = (name: string) => `<tr><td>${mail(name)}</td><td><a href="tel:+49305550${name.length}">x</a></td></tr>`;
    expect(reach(`<table>${row('a')}</table>`)).not.toBeNull();
    expect(reach(`<table>${row('a')}${row('bb')}</table>`)).toBeNull();
    expect(reach(`<ul><li>${mail('a')}</li><li>${mail('b')}</li><li><a href="tel:+4930555">x</a></li></ul>`)).not.toBeNull();
    expect(reach(`<ul><li>${mail('a')}</li><li>${mail('b')}</li><li>${mail('c')}</li></ul>`)).toBeNull();
    expect(reach([1, 2, 3, 4, 5].map((n) => mail(`a${n}`)).join(''))?.emails).toHaveLength(5);
    expect(reach([1, 2, 3, 4, 5, 6].map((n) => mail(`a${n}`)).join(''))).toBeNull();
  });
});

const match = (url: URL): UrlMatch | null => {
  const [, kind, id] = /^\/(company|contact|deal)\/(\d+)$/.exec(url.pathname) ?? [];
  return id ? { system: 'x', tenant: url.host, kind: kind as UrlMatch['kind'], id } : null;
};

describe('owners', () => {
  const links =
    page(`<a href="/company/1">One</a><a href="../company/1">Again</a><a href="/contact/2">Two</a><a href="/deal/3">No client</a>
    <a href="https://y.example/company/4">Elsewhere</a><a href="http://[">Broken</a><a href="/company/5"> </a><a>None</a><a href="/company/6" hidden>H</a>`);
  const ids = (of: UrlMatch) =>
    ownerLinks(links, 'a', of, match).map((link) => `${link.match.kind} ${link.match.id} ${link.name}`);

  it('are clients with an id in the link, each once', () => {
    expect(ids(own('deal', '9'))).toEqual(['company 1 One', 'contact 2 Two']);
  });

  it('of a person are companies; a company has none; nobody owns himself', () => {
    expect(ids(own('contact', '9'))).toEqual(['company 1 One']);
    expect(ids(own('company', '9'))).toEqual([]);
    expect(ids(own('lead', '9'))).toHaveLength(2);
  });
});

describe('covered frames', () => {
  const SLIDER = 'iframe.slider';
  const LAYER = '.layer';

  it('cover the page below and each other, by layer and then by order', () => {
    const doc = page(`<div class="layer" style="z-index:20"><iframe class="slider" id="high"></iframe></div>
      <div class="layer" style="z-index:10"><iframe class="slider" id="low"></iframe></div>
      <div class="layer" style="z-index:20"><iframe class="slider" id="last"></iframe></div>
      <iframe id="other"></iframe>`);
    expect(isCovered(doc, SLIDER, LAYER)).toBe(true);
    expect(isCovered(inner(doc, 'last'), SLIDER, LAYER)).toBe(false);
    for (const id of ['high', 'low', 'other']) expect(isCovered(inner(doc, id), SLIDER, LAYER)).toBe(true);
    doc.querySelectorAll<HTMLElement>('.layer')[2]!.hidden = true;
    expect(isCovered(inner(doc, 'high'), SLIDER, LAYER)).toBe(false);
  });

  it('nest: a frame in a covered frame is covered', () => {
    const doc = page('<iframe class="slider" id="a"></iframe>');
    const a = inner(doc, 'a');
    a.body.innerHTML = '<iframe class="slider" id="b"></iframe>';
    const b = inner(a, 'b');
    expect([isCovered(doc, SLIDER, LAYER), isCovered(a, SLIDER, LAYER), isCovered(b, SLIDER, LAYER)]).toEqual([
      true,
      true,
      false,
    ]);
    doc.body.insertAdjacentHTML('beforeend', '<iframe class="slider" id="c"></iframe>');
    expect(isCovered(b, SLIDER, LAYER)).toBe(true);
  });

  it('are nobody’s concern on a page without any', () => {
    expect(isCovered(page('<p>x</p>'), SLIDER, LAYER)).toBe(false);
  });
});
