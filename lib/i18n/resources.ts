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
import enPeople from '@/assets/locales/en/people.json';
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
import enDashboard from '@/assets/locales/en/dashboard.json';
import enPolicy from '@/assets/locales/en/policy.json';
import enWorth from '@/assets/locales/en/worth.json';
import enOverview from '@/assets/locales/en/overview.json';
import enCharts from '@/assets/locales/en/charts.json';
import enPage from '@/assets/locales/en/page.json';
import enFind from '@/assets/locales/en/find.json';
import enImports from '@/assets/locales/en/imports.json';
import enWelcome from '@/assets/locales/en/welcome.json';
import enPermissions from '@/assets/locales/en/permissions.json';
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
import ruPeople from '@/assets/locales/ru/people.json';
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
import ruDashboard from '@/assets/locales/ru/dashboard.json';
import ruPolicy from '@/assets/locales/ru/policy.json';
import ruWorth from '@/assets/locales/ru/worth.json';
import ruOverview from '@/assets/locales/ru/overview.json';
import ruCharts from '@/assets/locales/ru/charts.json';
import ruPage from '@/assets/locales/ru/page.json';
import ruFind from '@/assets/locales/ru/find.json';
import ruImports from '@/assets/locales/ru/imports.json';
import ruWelcome from '@/assets/locales/ru/welcome.json';
import ruPermissions from '@/assets/locales/ru/permissions.json';

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
  people: enPeople,
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
  dashboard: enDashboard,
  policy: enPolicy,
  worth: enWorth,
  overview: enOverview,
  charts: enCharts,
  page: enPage,
  find: enFind,
  imports: enImports,
  welcome: enWelcome,
  permissions: enPermissions,
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
  people: ruPeople,
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
  dashboard: ruDashboard,
  policy: ruPolicy,
  worth: ruWorth,
  overview: ruOverview,
  charts: ruCharts,
  page: ruPage,
  find: ruFind,
  imports: ruImports,
  welcome: ruWelcome,
  permissions: ruPermissions,
};

export const resources = { en, ru };
export type EnglishWords = typeof en;
