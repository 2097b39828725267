import { type Html, html } from '../html.ts';
import { manyClient } from '../many.ts';
import { type CrmRecord, findRecord, pathOf } from '../record.ts';
import type { Context } from './context.ts';

/** A row of a long list: five links, two of them to the client, one to the company. */
export function row({ records, href }: Pick<Context, 'records' | 'href'>, one: CrmRecord): Html {
  const [owner = ''] = one.owners;
  return html`<tr>
    <td><a data-name href="${href(pathOf(one))}" dir="auto">${one.name}</a></td>
    <td><a href="${href(owner)}" dir="auto">${findRecord(records, owner)?.name}</a></td>
    <td><a href="tel:${one.phone?.replace(/[^+\d]/g, '')}">${one.phone}</a></td>
    <td><a href="mailto:${one.email}">${one.email}</a></td>
    <td><a href="${href(pathOf(one))}" title="${one.name}">↗</a></td>
  </tr>`;
}

function table({ labels }: Context, rows: Html[], more: Html | string = ''): Html {
  return html`<table class="card long">
    <thead>
      <tr>
        <th><button type="button" data-sort>${labels.name}</button></th>
        <th>${labels.companies}</th>
        <th>${labels.phone}</th>
        <th>${labels.email}</th>
        <th></th>
      </tr>
    </thead>
    <tbody ${more}>
      ${rows}
    </tbody>
  </table>`;
}

const page = ({ labels }: Context, list: Html): Html =>
  html`<main>
    <h1>${labels.clients}</h1>
    ${list}
  </main>`;

/** Every row at once. */
export function longPage(context: Context, count: number): Html {
  return page(
    context,
    table(
      context,
      Array.from({ length: count }, (_, n) => row(context, manyClient(n))),
    ),
  );
}

/** Rows come as the page is scrolled down (app/lists.ts). */
export function endlessPage(context: Context): Html {
  const rows = Array.from({ length: 30 }, (_, n) => row(context, manyClient(n)));
  return page(context, table(context, rows, html`data-endless`));
}

/** Thirty rows that are used again and again for ten thousand clients (app/lists.ts). */
export function virtualPage(context: Context): Html {
  return page(
    context,
    html`<div class="card scroller" data-virtual="10000" role="table" aria-label="${context.labels.clients}"></div>`,
  );
}

/** Cards in columns, as deals on their way. */
export function boardPage({ labels, records, href }: Context): Html {
  const stages = [0, 1, 2].map((stage) => records.filter(({ segment }, n) => segment === 'clients' && n % 3 === stage));
  const card = (one: CrmRecord) =>
    html`<article class="card">
      <a href="${href(pathOf(one))}" dir="auto">${one.name}</a>
      <p>${one.place} · <a href="tel:${one.phone}">${one.phone}</a></p>
    </article>`;
  return html`<main>
    <h1>${labels.deals}</h1>
    <div class="board">${stages.map((cards) => html`<section>${cards.map(card)}</section>`)}</div>
  </main>`;
}

/** The people and the deals of a company, beside its record. */
export function relatedLists({ labels, records, href }: Context, record: CrmRecord): Html | undefined {
  if (record.segment !== 'companies') return undefined;
  const list = (segment: 'clients' | 'deals') =>
    html`<section class="card">
      <h2>${labels[segment]}</h2>
      <ul class="related">
        ${records
          .filter((one) => one.segment === segment && one.owners.includes(pathOf(record)))
          .map((one) => html`<li><a href="${href(pathOf(one))}" dir="auto">${one.name}</a> <span>${one.amount}</span></li>`)}
      </ul>
    </section>`;
  return html`<div class="columns">${list('clients')} ${list('deals')}</div>`;
}
