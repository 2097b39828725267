/** Words of both languages by namespace (assets/locales/<lang>/<namespace>.json); bundled, never fetched. */
import enCommon from '@/assets/locales/en/common.json';
import enDomain from '@/assets/locales/en/domain.json';
import enClient from '@/assets/locales/en/client.json';
import enNotes from '@/assets/locales/en/notes.json';
import enSuggestions from '@/assets/locales/en/suggestions.json';
import enRefusals from '@/assets/locales/en/refusals.json';
import enCards from '@/assets/locales/en/cards.json';
import enCase from '@/assets/locales/en/case.json';
import enCall from '@/assets/locales/en/call.json';
import enPopup from '@/assets/locales/en/popup.json';
import enOptions from '@/assets/locales/en/options.json';
import enBadge from '@/assets/locales/en/badge.json';
import enBackup from '@/assets/locales/en/backup.json';
import enSearch from '@/assets/locales/en/search.json';
import enPlaybook from '@/assets/locales/en/playbook.json';
import enErrors from '@/assets/locales/en/errors.json';
import ruCommon from '@/assets/locales/ru/common.json';
import ruDomain from '@/assets/locales/ru/domain.json';
import ruClient from '@/assets/locales/ru/client.json';
import ruNotes from '@/assets/locales/ru/notes.json';
import ruSuggestions from '@/assets/locales/ru/suggestions.json';
import ruRefusals from '@/assets/locales/ru/refusals.json';
import ruCards from '@/assets/locales/ru/cards.json';
import ruCase from '@/assets/locales/ru/case.json';
import ruCall from '@/assets/locales/ru/call.json';
import ruPopup from '@/assets/locales/ru/popup.json';
import ruOptions from '@/assets/locales/ru/options.json';
import ruBadge from '@/assets/locales/ru/badge.json';
import ruBackup from '@/assets/locales/ru/backup.json';
import ruSearch from '@/assets/locales/ru/search.json';
import ruPlaybook from '@/assets/locales/ru/playbook.json';
import ruErrors from '@/assets/locales/ru/errors.json';

const en = {
  common: enCommon,
  domain: enDomain,
  client: enClient,
  notes: enNotes,
  suggestions: enSuggestions,
  refusals: enRefusals,
  cards: enCards,
  case: enCase,
  call: enCall,
  popup: enPopup,
  options: enOptions,
  badge: enBadge,
  backup: enBackup,
  search: enSearch,
  playbook: enPlaybook,
  errors: enErrors,
};
const ru = {
  common: ruCommon,
  domain: ruDomain,
  client: ruClient,
  notes: ruNotes,
  suggestions: ruSuggestions,
  refusals: ruRefusals,
  cards: ruCards,
  case: ruCase,
  call: ruCall,
  popup: ruPopup,
  options: ruOptions,
  badge: ruBadge,
  backup: ruBackup,
  search: ruSearch,
  playbook: ruPlaybook,
  errors: ruErrors,
};

export const resources = { en, ru };
export type EnglishWords = typeof en;
