import { browser } from 'wxt/browser';
import { createI18n, uiLanguage, type UiLanguage } from '@/lib/i18n/i18n';
import { curtainItem } from '@/lib/settings/curtain';
import { settingsItem } from '@/lib/settings/settings';
import { wordsFor } from '@/lib/sites/words';
import { openDatabase } from '@/lib/store/open-database';
import type { ClientRow } from '@/lib/store/rows';
import { findClients } from './find-clients';
import { openFromAddressBar } from './open-from-address-bar';
import { overviewRoute } from './overview-route';
import { forAddressBar, suggestionText } from './suggestion-text';

/** As many as fit under the address bar. */
const MOST = 6;

interface Suggestion {
  /** What stands in the address bar while the suggestion is chosen, and what Enter gives back. */
  content: string;
  description: string;
}

/** Whom the lines on show stand for. If the worker ended meanwhile, the name is searched for again. */
const offered = new Map<string, string>();

/** A name as it stands in the address bar; the browser drops a line that only repeats what was typed, and two lines that are alike. */
function contentOf({ id, name }: ClientRow): string {
  let content = `› ${name}`;
  while (offered.has(content)) content += ' ·';
  offered.set(content, id);
  return content;
}

/** Making the words takes longer than a search. */
const made = new Map<UiLanguage, ReturnType<typeof createI18n>>();

async function wordsOf() {
  const settings = await settingsItem.getValue();
  const language = uiLanguage(settings.language, navigator.languages);
  const i18n = made.get(language) ?? createI18n(language);
  made.set(language, i18n);
  return { t: i18n.getFixedT(null, 'find'), status: wordsFor(settings) };
}

/** Clients meant by a text; nobody behind the curtain, or while the database cannot be read. */
async function clientsFor(text: string): Promise<ClientRow[]> {
  if (text.trim() === '' || (await curtainItem.getValue())) return [];
  const { kind } = await openDatabase();
  return kind === 'ready' || kind === 'newer' ? findClients(text, MOST) : [];
}

/** What Enter does as it is: one client is opened, else the table of all with what was typed. */
async function firstLine(text: string, [first, ...others]: readonly ClientRow[]): Promise<string> {
  const { t } = await wordsOf();
  const query = text.trim();
  if (await curtainItem.getValue()) return t('curtain.title');
  if (query === '') return t('bar.hint');
  if (!first) return t('bar.nobody', { query });
  return others.length === 0 ? t('bar.open', { name: first.name }) : t('bar.all', { query });
}

/** @param isXml Chromium's way of reading descriptions */
export async function suggestClients(text: string, isXml: boolean): Promise<{ first: string; suggestions: Suggestion[] }> {
  const rows = await clientsFor(text);
  const { status } = await wordsOf();
  offered.clear();
  return {
    first: forAddressBar(await firstLine(text, rows), isXml),
    suggestions: rows.map((row) => ({
      content: contentOf(row),
      description: forAddressBar(suggestionText(row, status), isXml),
    })),
  };
}

/** The dashboard's route for what was chosen or typed. */
export async function routeFor(text: string): Promise<string> {
  if (await curtainItem.getValue()) return '';
  const chosen = offered.get(text);
  if (chosen !== undefined) return `client/${encodeURIComponent(chosen)}`;
  const query = text.replace(/^› /, '').trim();
  const [first, ...others] = await clientsFor(query);
  if (first && others.length === 0) return `client/${encodeURIComponent(first.id)}`;
  return query === '' ? 'overview' : overviewRoute(query);
}

/** Counts what was typed: answers can overtake each other. */
let latest = 0;

async function onInput(text: string, suggest: (suggestions: Suggestion[]) => void): Promise<void> {
  const mine = (latest += 1);
  const { first, suggestions } = await suggestClients(text, !import.meta.env.FIREFOX);
  if (mine !== latest) return; // typed on meanwhile
  // Firefox draws its first line before anybody is asked: there it would tell of the key before.
  if (!import.meta.env.FIREFOX || text === '') await browser.omnibox.setDefaultSuggestion({ description: first });
  suggest(suggestions);
}

/** "sl" and a name in the address bar: finds a client and opens it. Call once at the worker's top level. */
export function answerAddressBar(): void {
  const { onInputStarted, onInputChanged, onInputEntered } = browser.omnibox;
  onInputStarted.addListener(() => void onInput('', () => undefined));
  onInputChanged.addListener((text, suggest) => void onInput(text, suggest));
  onInputEntered.addListener((text, disposition) => void routeFor(text).then((route) => openFromAddressBar(route, disposition)));
}
