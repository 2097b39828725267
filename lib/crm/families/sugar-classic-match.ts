import type { UrlMatch } from '../contract';
import { entry, parameters } from '../url-kit';
import { sugarId } from './sugar-id';
import { SUGAR_MODULES } from './sugar-modules';

/** `index.php?module=Accounts&action=DetailView&record=<id>`, in any order; EditView is the same record, a duplicate is not. */
export function sugarClassicMatch(url: URL): Pick<UrlMatch, 'kind' | 'type' | 'id'> | null {
  const query = parameters(url.search);
  const known = entry(SUGAR_MODULES, query.get('module'));
  const id = sugarId(query.get('record'));
  const shown = /^(?:DetailView|EditView)$/.test(query.get('action') ?? '') && query.get('isDuplicate') !== 'true';
  return known && id && shown && /\/(?:index\.php)?$/.test(url.pathname) ? { ...known, id } : null;
}
