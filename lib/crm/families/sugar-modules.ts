import type { UrlMatch } from '../contract';

/** Modules of SugarCRM and of its descendants. Ids are GUIDs, so `type` only says what a deal is. */
export const SUGAR_MODULES: Record<string, Pick<UrlMatch, 'kind' | 'type'>> = {
  Accounts: { kind: 'company' },
  Contacts: { kind: 'contact' },
  Leads: { kind: 'lead' },
  Opportunities: { kind: 'deal' },
  Cases: { kind: 'ticket' },
  Quotes: { kind: 'deal', type: 'Quotes' },
  AOS_Quotes: { kind: 'deal', type: 'AOS_Quotes' },
  AOS_Invoices: { kind: 'deal', type: 'AOS_Invoices' },
};
