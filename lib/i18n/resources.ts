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
import enTeach from '@/assets/locales/en/teach.json';
import enTalks from '@/assets/locales/en/talks.json';
import enReminders from '@/assets/locales/en/reminders.json';
import enFirms from '@/assets/locales/en/firms.json';
import enPrepare from '@/assets/locales/en/prepare.json';
import enDecision from '@/assets/locales/en/decision.json';
import enWaiting from '@/assets/locales/en/waiting.json';
import enDocument from '@/assets/locales/en/document.json';
import enWording from '@/assets/locales/en/wording.json';
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
import ruTeach from '@/assets/locales/ru/teach.json';
import ruTalks from '@/assets/locales/ru/talks.json';
import ruReminders from '@/assets/locales/ru/reminders.json';
import ruFirms from '@/assets/locales/ru/firms.json';
import ruPrepare from '@/assets/locales/ru/prepare.json';
import ruDecision from '@/assets/locales/ru/decision.json';
import ruWaiting from '@/assets/locales/ru/waiting.json';
import ruDocument from '@/assets/locales/ru/document.json';
import ruWording from '@/assets/locales/ru/wording.json';
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
  teach: enTeach,
  talks: enTalks,
  reminders: enReminders,
  firms: enFirms,
  prepare: enPrepare,
  decision: enDecision,
  waiting: enWaiting,
  document: enDocument,
  wording: enWording,
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
  teach: ruTeach,
  talks: ruTalks,
  reminders: ruReminders,
  firms: ruFirms,
  prepare: ruPrepare,
  decision: ruDecision,
  waiting: ruWaiting,
  document: ruDocument,
  wording: ruWording,
  errors: ruErrors,
};

export const resources = { en, ru };
export type EnglishWords = typeof en;
