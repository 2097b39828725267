import { type Html, html } from '../html.ts';
import { type CrmRecord, findRecord, pathOf } from '../record.ts';
import type { Context } from './context.ts';
import { relatedLists } from './lists.ts';
import { callButtons, mailLink, otherCallLinks, phoneLink } from './reach.ts';

const initials = (name: string) =>
  [...name.matchAll(/\p{L}+/gu)]
    .slice(0, 2)
    .map(([word]) => String.fromCodePoint(word.codePointAt(0) ?? 0))
    .join('');

const fact = (label: string, value: Html | string | undefined) =>
  value &&
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

function owners({ records, href }: Context, record: CrmRecord): Html | undefined {
  const links = record.owners.map(
    (path) => html`<a data-owner href="${href(path)}" dir="auto">${findRecord(records, path)?.name ?? path}</a> `,
  );
  return links.length > 0 ? html`${links}` : undefined;
}

/** Other records mentioned on the page, each to open or to look at in a modal. */
function related({ records, labels, href }: Context, record: CrmRecord): Html {
  const others = records.filter(
    (one) => one.owners.includes(pathOf(record)) || (one.segment === record.segment && one.id !== record.id),
  );
  return html`<section class="card">
    <h2>${labels.related}</h2>
    <ul class="related">
      ${others.slice(0, 4).map(
        (one) =>
          html`<li>
            <a href="${href(pathOf(one))}" dir="auto">${one.name}</a>
            <button type="button" data-preview="${pathOf(one)}">${labels.preview}</button>
            ${phoneLink(one)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function neighbours({ records, labels, href }: Context, record: CrmRecord): Html {
  const all = records.filter((one) => one.segment === record.segment);
  const at = all.indexOf(record);
  const link = (one: CrmRecord | undefined, label: string, rel: string) =>
    one && html`<a rel="${rel}" href="${href(pathOf(one))}">${label}</a>`;
  return html`${link(all[at - 1], `‹ ${labels.previous}`, 'prev')} ${link(all[at + 1], `${labels.next} ›`, 'next')}`;
}

const nameHeading = (record: CrmRecord) => html`<h1 data-field="name" dir="auto">${record.name}</h1>`;

const nameInput = ({ labels }: Context, record: CrmRecord) =>
  html`<form method="post" action="/${pathOf(record)}">
    <input data-field="name" name="name" aria-label="${labels.name}" value="${record.name}" dir="auto" />
    <button>${labels.save}</button>
  </form>`;

/** What stands inside a record's `<main>`. */
export function recordBody(context: Context, record: CrmRecord, edit: boolean): Html {
  const { labels, href } = context;
  return html`<header class="head">
      <span class="avatar" aria-hidden="true">${initials(record.name)}</span>
      <div class="title">
        ${edit ? nameInput(context, record) : nameHeading(record)}
        <p>${labels.one[record.segment]}${record.place && html` · ${record.place}`}</p>
      </div>
      <div class="actions">
        ${neighbours(context, record)} ${!edit && html`<a href="${href(`${pathOf(record)}?edit=1`)}">${labels.edit}</a>`}
      </div>
    </header>
    <div class="columns">
      <section class="card">
        <h2>${labels.details}</h2>
        <dl>
          ${fact(labels.phone, record.phone && html`${phoneLink(record)} ${otherCallLinks(record)}`)}
          ${fact(labels.email, mailLink(record))} ${fact(labels.amount, record.amount)}
          ${fact(labels.owners, owners(context, record))}
        </dl>
        <p class="reach">${callButtons(context, record)}</p>
      </section>
      <section class="card">
        <h2>${labels.activity}</h2>
        <ol class="activity">
          ${record.activities.map(
            (one) =>
              html`<li><time datetime="${one.on}">${one.on}</time> <strong>${labels.kinds[one.kind]}</strong> ${one.text}</li>`,
          )}
        </ol>
        ${record.activities.length === 0 && html`<p class="quiet">${labels.noActivity}</p>`}
      </section>
    </div>
    ${relatedLists(context, record)} ${related(context, record)}`;
}

/** A whole record page. */
export function recordPage(context: Context, record: CrmRecord, edit = false): Html {
  return html`<main data-record="${pathOf(record)}">${recordBody(context, record, edit)}</main>`;
}

/** Another record in front of the page, under the page's unchanged address. */
export function recordModal({ labels }: Context, record: CrmRecord): Html {
  return html`<div class="veil">
    <section class="modal" role="dialog" aria-modal="true" aria-label="${record.name}" data-record="${pathOf(record)}">
      <h2 data-field="name" dir="auto">${record.name}</h2>
      <p>${record.phone} · ${record.email}</p>
      <button type="button" data-close>${labels.close}</button>
    </section>
  </div>`;
}
