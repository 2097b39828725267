import { type Html, html } from '../html.ts';
import { type CrmRecord, pathOf, type Segment } from '../record.ts';
import type { Context } from './context.ts';
import { mailLink, phoneLink, rowCallButton } from './reach.ts';

function table(context: Context, records: CrmRecord[]): Html {
  const { labels, href } = context;
  if (records.length === 0) return html`<p class="quiet">${labels.nothingFound}</p>`;
  return html`<table class="card">
    <thead>
      <tr>
        <th>${labels.name}</th>
        <th>${labels.place}</th>
        <th>${labels.phone}</th>
        <th>${labels.email}</th>
      </tr>
    </thead>
    <tbody>
      ${records.map(
        (one) =>
          html`<tr>
            <td><a href="${href(pathOf(one))}" dir="auto">${one.name}</a></td>
            <td>${one.place ?? one.amount}</td>
            <td>${phoneLink(one)} ${rowCallButton(context, one)}</td>
            <td>${mailLink(one)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export function listPage(context: Context, segment: Segment): Html {
  const records = context.records.filter((one) => one.segment === segment);
  return html`<main>
    <h1>${context.labels[segment]}</h1>
    ${table(context, records)}
  </main>`;
}

export function searchPage(context: Context, query: string): Html {
  const wanted = query.toLocaleLowerCase();
  const found = context.records.filter((one) => [one.name, one.phone, one.email].join(' ').toLocaleLowerCase().includes(wanted));
  return html`<main>
    <h1>${context.labels.search}: ${query}</h1>
    ${table(context, found)}
  </main>`;
}

export function newPage({ labels }: Context): Html {
  return html`<main>
    <h1>${labels.newClient}</h1>
    <form class="card form" method="post" action="/clients">
      <label>${labels.name} <input data-field="name" name="name" required /></label>
      <label>${labels.phone} <input name="phone" type="tel" /></label>
      <label>${labels.email} <input name="email" type="email" /></label>
      <button>${labels.save}</button>
    </form>
  </main>`;
}

export function loginPage({ labels }: Context): Html {
  return html`<main class="login">
    <h1>${labels.signIn}</h1>
    <form class="card form" method="post" action="/login">
      <label>${labels.user} <input name="name" autocomplete="username" /></label>
      <label>${labels.password} <input name="password" type="password" autocomplete="current-password" /></label>
      <button>${labels.signIn}</button>
    </form>
  </main>`;
}

export function missingPage({ labels }: Context): Html {
  return html`<main><h1>${labels.notFound}</h1></main>`;
}
