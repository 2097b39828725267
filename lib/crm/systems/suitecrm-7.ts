import type { CrmAdapter, RecordOnPage, UrlMatch } from '../contract';
import { sugarClassicMatch } from '../families/sugar-classic-match';
import { sugarClassicRead } from '../families/sugar-classic-read';
import { fragment, installation, parameters } from '../url-kit';

/** With "AJAX UI" the page stays and the address of what it shows stands in the fragment: `#ajaxUILoc=index.php%3Fmodule%3D…`. */
function shown(url: URL): URL | null {
  const inner = parameters(fragment(url)).get('ajaxUILoc');
  if (!inner) return url;
  const at = URL.canParse(inner, url) ? new URL(inner, url) : null;
  return at?.origin === url.origin ? at : null;
}

function match(url: URL): UrlMatch | null {
  const at = shown(url);
  const found = at && sugarClassicMatch(at);
  return found && { system: 'suitecrm-7', ...installation(at, 'index.php'), ...found };
}

const read = (doc: Document, own: UrlMatch): RecordOnPage | null => sugarClassicRead(doc, own, match);

/** Themes that SuiteCRM 7 brings; its own successor and SugarCRM have others. */
export function fingerprint(doc: Document): boolean {
  return ['SuiteP', 'SuiteR', 'Suite7'].some(
    (theme) => doc.querySelector(`link[href*="themes/${theme}/"], script[src*="themes/${theme}/"]`) !== null,
  );
}

const adapter: CrmAdapter = {
  id: 'suitecrm-7',
  title: 'SuiteCRM 7',
  confidence: 'high',
  sources: [
    'salesagility/SuiteCRM, jssource/src_files/include/javascript/ajaxUI.js: ajaxUILoc',
    'salesagility/SuiteCRM, include/MVC/View/SugarView.php: moduleTitle, module-title-text',
    'salesagility/SuiteCRM, themes/SuiteP/include/DetailView/{header,DetailView,tab_panel_content}.tpl: formDetailView, detail-view, type and field',
    'salesagility/SuiteCRM, include/SugarFields/Fields/Relate/DetailView.tpl; themes/SuiteP/tpls/_head.tpl',
    'public customisations of SuiteCRM: openComposeViewModal, data-email-address; module names AOS_Quotes, AOS_Invoices',
  ],
  hosts: [],
  selfHosted: true,
  frames: 'top',
  match,
  read,
  fingerprint,
  actions: { write: 'a[onclick*="openComposeViewModal"]' },
};
export default adapter;
