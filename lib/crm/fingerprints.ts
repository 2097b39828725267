import { fingerprint as bitrix24 } from './systems/bitrix24';
import { fingerprint as demoCrm } from './systems/demo-crm';
import { fingerprint as dynamics365 } from './systems/dynamics-365';
import { fingerprint as espocrm } from './systems/espocrm';
import { fingerprint as odoo } from './systems/odoo';
import { fingerprint as trytonSao } from './systems/tryton-sao';

/** One function per self-hosted system, each taken alone from its file so that a bundle holds nothing else of it. */
export const FINGERPRINTS: Readonly<Record<string, (doc: Document) => boolean>> = {
  bitrix24,
  'demo-crm': demoCrm,
  'dynamics-365': dynamics365,
  espocrm,
  odoo,
  'tryton-sao': trytonSao,
};

/**
 * Names the self-hosted system that a document belongs to. Run once, when the user asks to use Sideline on a site.
 * @returns null if no system, or more than one, recognises it.
 */
export function systemOf(doc: Document): string | null {
  const [system, ...others] = Object.keys(FINGERPRINTS).filter((id) => FINGERPRINTS[id]?.(doc));
  return system && others.length === 0 ? system : null;
}
