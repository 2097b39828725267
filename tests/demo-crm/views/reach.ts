import { type Html, html } from '../html.ts';
import type { CrmRecord } from '../record.ts';
import type { Context } from './context.ts';

const digits = (phone: string) => phone.replace(/[^+\d]/g, '');

export const phoneLink = ({ phone }: CrmRecord): Html | undefined =>
  phone === undefined ? undefined : html`<a href="tel:${digits(phone)}">${phone}</a>`;

export const mailLink = ({ email }: CrmRecord): Html | undefined =>
  email === undefined ? undefined : html`<a href="mailto:${email}">${email}</a>`;

/** The same number by other roads, as softphones of all ages write it. */
export const otherCallLinks = ({ phone }: CrmRecord): Html | undefined =>
  phone === undefined
    ? undefined
    : html`<a href="callto:${digits(phone)}">callto</a> <a href="sip:${digits(phone)}@pbx.example">sip</a>
        <a href="SKYPE:${digits(phone)}?call">skype</a>`;

/** Click-to-call, as a button and as what only calls itself one; and the buttons that write to the client. */
export const callButtons = ({ labels }: Context, { phone, email }: CrmRecord): Html =>
  html`${
      phone &&
      html`<button type="button" data-call="${digits(phone)}">${labels.call}</button>
        <span role="button" tabindex="0" data-call="${digits(phone)}">☎ ${labels.call}</span>`
    }
    ${email && html`<button type="button" data-write="mail">${labels.writeMail}</button>`}
    <button type="button" data-write="quote">${labels.quote}</button>
    <button type="button" data-write="order">${labels.order}</button>`;

/** Click-to-call in a row of a list. */
export const rowCallButton = ({ labels }: Context, { phone }: CrmRecord): Html | undefined =>
  phone === undefined ? undefined : html`<button type="button" data-call="${digits(phone)}">${labels.call}</button>`;
