/**
 * The web client of 1С keeps one address while forms open and close inside the page; a link `#e1cib/data/…` only says what was
 * opened first (and that links have this form on the web is by analogy, unverified). So the address gives a key, but the page
 * never a card; whoever's form is in front is only asked about.
 */
import { allVisible, isVisible, textOf } from '../page-kit';
import type { CrmAdapter, Reach, UrlMatch } from '../contract';
import { fragment, installation, segments } from '../url-kit';

const LINK = /^Справочник\.(?:Контрагенты|Партнеры)\?ref=([0-9a-f]{32})$/;
const INPUTS = 'input.editInput[id^="form"], textarea[id^="form"]';
/** Names of fields in the usual configurations: ИНН, ЭлектроннаяПочта, АдресЭП, Телефон, МобильныйТелефон … */
const FIELDS = { taxIds: /ИНН|INN/, emails: /Почт|Email|АдресЭП/i, phones: /Телефон|Phone/i };

/** The folder is the infobase's; the language behind it (`/ut/ru_RU/`) is only a way of showing it. */
function match(url: URL): UrlMatch | null {
  const [e1cib, data, link = '', more] = segments(fragment(url));
  const id = e1cib === 'e1cib' && data === 'data' && !more ? LINK.exec(link)?.[1] : undefined;
  const home = new URL(url);
  home.pathname = url.pathname.replace(/\/[a-z]{2}_[A-Z]{2}\/?$/, '/');
  return id ? { system: '1c-web', kind: 'party', ...installation(home), id } : null;
}

/** Number of the form in front: ids are `form7_ИНН_i0`. With a dialog's shade the last one, else the only one; 0 is the start page. */
function frontForm(doc: Document): number | null {
  const shown = allVisible(doc, INPUTS).map(({ id }) => Number(/^form(\d+)_/.exec(id)?.[1] ?? 0));
  const forms = [...new Set(shown)].filter((number) => number > 0);
  const shade = doc.getElementById('modalSurface');
  if (shade && isVisible(shade)) return forms.length > 0 ? Math.max(...forms) : null;
  return forms.length === 1 ? (forms[0] ?? null) : null;
}

/** What the fields of one form hold. A line of a table in it is another thing's. */
function reach(doc: Document): Reach | null {
  const form = frontForm(doc);
  const fields = allVisible(doc, form === null ? ':not(*)' : `[id^="form${form}_"]:is(input.editInput, textarea)`);
  const values = (name: RegExp) => fields.filter(({ id }) => name.test(id)).filter((field) => !field.closest('.grid'));
  const texts = (name: RegExp, shape: RegExp) => [...new Set(values(name).map(textOf))].filter((text) => shape.test(text));
  const found = {
    emails: texts(FIELDS.emails, /^[^\s@]+@[^\s@]+\.[^\s@]+$/),
    phones: texts(FIELDS.phones, /(?:\d\D*){5}/),
    taxIds: texts(FIELDS.taxIds, /^(?:\d{10}|\d{12})$/),
  };
  return Object.values(found).every(({ length }) => length === 0) ? null : found;
}

/** Panels that the web client always has: sections, open forms, commands. */
export function fingerprint(doc: Document): boolean {
  return doc.querySelector('[id^="themesCell_theme_"], [id^="openedCell_cmd_"], #funcPanel_container') !== null;
}

const adapter: CrmAdapter = {
  id: '1c-web',
  title: '1С (web client)',
  confidence: 'low',
  sources: [
    'public configurations and tests: e1cib/data links and their ref (in the thin client)',
    'JohnyDeath/cc-1c-skills, web-test/scripts/dom.mjs: form<N>_ ids, editInput, modalSurface, themesCell, openedCell, grid',
    'cloud host is from the catalogue (unverified)',
  ],
  hosts: ['https://*.1cfresh.com/*'],
  selfHosted: true,
  frames: 'top',
  match,
  read: () => null,
  reach,
  fingerprint,
};
export default adapter;
