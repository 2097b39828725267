import { fingerprint as crm1cWeb } from './systems/1c-web';
import { fingerprint as atomicCrm } from './systems/atomic-crm';
import { fingerprint as bitrix24 } from './systems/bitrix24';
import { fingerprint as chatwoot } from './systems/chatwoot';
import { fingerprint as civicrm } from './systems/civicrm';
import { fingerprint as clientbase } from './systems/clientbase';
import { fingerprint as creatio } from './systems/creatio';
import { fingerprint as demoCrm } from './systems/demo-crm';
import { fingerprint as dolibarr } from './systems/dolibarr';
import { fingerprint as dynamics365 } from './systems/dynamics-365';
import { fingerprint as erpnext } from './systems/erpnext';
import { fingerprint as erxes } from './systems/erxes';
import { fingerprint as espocrm } from './systems/espocrm';
import { fingerprint as frappeCrm } from './systems/frappe-crm';
import { fingerprint as getcourse } from './systems/getcourse';
import { fingerprint as gohighlevel } from './systems/gohighlevel';
import { fingerprint as krayin } from './systems/krayin';
import { fingerprint as monica } from './systems/monica';
import { fingerprint as odoo } from './systems/odoo';
import { fingerprint as sugarcrm } from './systems/sugarcrm';
import { fingerprint as suitecrm7 } from './systems/suitecrm-7';
import { fingerprint as suitecrm8 } from './systems/suitecrm-8';
import { fingerprint as trytonSao } from './systems/tryton-sao';
import { fingerprint as twenty } from './systems/twenty';
import { fingerprint as vtigerYetiforce } from './systems/vtiger-yetiforce';
import { fingerprint as zammad } from './systems/zammad';

/** One function per self-hosted system, each taken alone from its file so that a bundle holds nothing else of it. */
export const FINGERPRINTS: Readonly<Record<string, (doc: Document) => boolean>> = {
  '1c-web': crm1cWeb,
  'atomic-crm': atomicCrm,
  bitrix24,
  chatwoot,
  civicrm,
  clientbase,
  creatio,
  'demo-crm': demoCrm,
  dolibarr,
  'dynamics-365': dynamics365,
  erpnext,
  erxes,
  espocrm,
  'frappe-crm': frappeCrm,
  getcourse,
  gohighlevel,
  krayin,
  monica,
  odoo,
  sugarcrm,
  'suitecrm-7': suitecrm7,
  'suitecrm-8': suitecrm8,
  'tryton-sao': trytonSao,
  twenty,
  'vtiger-yetiforce': vtigerYetiforce,
  zammad,
};

/**
 * Names the self-hosted system that a document belongs to. Run once, when the user asks to use Sideline on a site.
 * @returns null if no system, or more than one, recognises it.
 */
export function systemOf(doc: Document): string | null {
  const [system, ...others] = Object.keys(FINGERPRINTS).filter((id) => FINGERPRINTS[id]?.(doc));
  return system && others.length === 0 ? system : null;
}
