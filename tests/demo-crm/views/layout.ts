import { type Html, html } from '../html.ts';
import { findRecord, SEGMENTS } from '../record.ts';
import type { Context } from './context.ts';

/** Names of other records stand here too, marked up like the real one: a reader must not fall for them. */
function recentlyViewed({ records, recent, labels, href }: Context): Html {
  const found = recent.map((path) => ({ path, record: findRecord(records, path) }));
  return html`<aside class="recent" aria-label="${labels.recent}">
    <h2>${labels.recent}</h2>
    <ul>
      ${found.map(
        ({ path, record }) =>
          record && html`<li data-record="${path}"><a href="${href(path)}" data-field="name" dir="auto">${record.name}</a></li>`,
      )}
    </ul>
  </aside>`;
}

/** Everything around the `<main>` elements. */
export function layout(context: Context, main: Html): Html {
  const { labels, href } = context;
  return html`<header class="top">
      <a class="brand" href="${href('clients')}">Demo CRM</a>
      <form class="find" action="/search" role="search">
        <input type="search" name="q" placeholder="${labels.search}" aria-label="${labels.search}" />
      </form>
      <a href="${href('login')}">${labels.signOut}</a>
    </header>
    <nav class="side" aria-label="Demo CRM">
      ${SEGMENTS.map((segment) => html`<a href="${href(segment)}">${labels[segment]}</a>`)}
      <a class="new" href="${href('clients/new')}">+ ${labels.newClient}</a>
    </nav>
    <div class="panes">${main}</div>
    ${recentlyViewed(context)}`;
}
