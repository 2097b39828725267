import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '@/lib/messages/audience';
import type { PageReport } from '@/lib/messages/protocol';
import { MessageRefusedError, checkMessage } from '@/lib/messages/router';

const PAGE = 'https://app.hubspot.com/contacts/1/record/0-1/7';
const report: PageReport = {
  url: PAGE,
  record: {
    match: { system: 'hubspot', kind: 'contact', tenant: '1', id: '7' },
    name: 'Анна "Ann" <b>Berg</b>',
    emails: ['anna@example.com'],
    phones: [],
    taxIds: [],
    owners: [],
  },
};
const command = { commandId: 'x', name: 'logNote', target: {}, input: {} };

let content: Sender;
let own: Sender;
beforeEach(() => {
  fakeBrowser.reset();
  const id = fakeBrowser.runtime.id;
  content = { id, url: PAGE, tab: { id: 3 }, frameId: 0 };
  own = { id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };
});

describe('who may send what', () => {
  it('takes a page report from a content script, as parsed', () => {
    expect(checkMessage('page.report', report, content)).toEqual(report);
  });

  it('tells rules to content scripts only, and takes no site from them', () => {
    expect(checkMessage('page.siteRules', undefined, content)).toBeUndefined();
    expect(() => checkMessage('page.siteRules', undefined, own)).toThrow(MessageRefusedError);
    expect(() => checkMessage('page.siteRules', { origin: 'https://other.example' }, content)).toThrow(MessageRefusedError);
  });

  it('takes a command from an own page, also from one that stands in a tab', () => {
    expect(checkMessage('command.run', command, own)).toEqual(command);
    expect(checkMessage('command.run', command, { ...own, tab: { id: 5 } })).toEqual(command);
  });

  it.each<[string, () => Sender]>([
    ['a content script', () => content],
    ['another extension', () => ({ ...own, id: 'other' })],
    [
      'a page whose address merely begins like ours',
      () => ({ ...own, url: `${own.url?.split('/').slice(0, 3).join('/')}.evil.example/x` }),
    ],
    ['a sender without an address', () => ({ id: own.id })],
    ['a web page in a tab', () => ({ ...own, url: 'https://evil.example/', tab: { id: 1 } })],
  ])('refuses a command from %s', (_who, sender) => {
    expect(() => checkMessage('command.run', command, sender())).toThrow(MessageRefusedError);
  });

  it.each<[string, () => Sender]>([
    ['an own page', () => own],
    ['another extension', () => ({ ...content, id: 'other' })],
    ['a worker or frame without a tab', () => ({ id: content.id, url: PAGE })],
  ])('refuses a page report from %s', (_who, sender) => {
    expect(() => checkMessage('page.report', report, sender())).toThrow(MessageRefusedError);
  });

  it('refuses a report about another origin than the one the script runs on', () => {
    expect(() => checkMessage('page.report', report, { ...content, url: 'https://evil.example/' })).toThrow(/another origin/);
  });
});

describe('who may ask about links', () => {
  const asked = { url: PAGE, links: [PAGE] };
  it('a content script, about the page it runs on', () => {
    expect(checkMessage('page.marks', asked, content)).toEqual(asked);
    expect(() => checkMessage('page.marks', asked, { ...content, url: 'https://evil.example/' })).toThrow(/another origin/);
    expect(() => checkMessage('page.marks', asked, own)).toThrow(MessageRefusedError);
  });
});

describe('what a page report may hold', () => {
  const record = report.record!;
  it.each<[string, unknown]>([
    ['no object', 'hello'],
    ['a javascript: address', { ...report, url: 'javascript:alert(1)' }],
    ['an empty name', { ...report, record: { ...record, name: ' ' } }],
    ['a name of 501 characters', { ...report, record: { ...record, name: 'x'.repeat(501) } }],
    ['an unknown kind', { ...report, record: { ...record, match: { ...record.match, kind: 'user' } } }],
    ['an empty id', { ...report, record: { ...record, match: { ...record.match, id: '' } } }],
    [
      '51 owners',
      { ...report, record: { ...record, owners: Array.from({ length: 51 }, () => ({ match: record.match, name: 'x' })) } },
    ],
    ['21 phones', { ...report, record: { ...record, phones: Array.from({ length: 21 }, String) } }],
  ])('refuses %s', (_what, data) => {
    expect(() => checkMessage('page.report', data, content)).toThrow(MessageRefusedError);
  });

  it('takes 200 links and refuses 201, whole', () => {
    const links = (count: number) => ({ url: PAGE, links: Array.from({ length: count }, () => PAGE) });
    expect(checkMessage('page.marks', links(200), content)).toEqual(links(200));
    expect(() => checkMessage('page.marks', links(201), content)).toThrow(MessageRefusedError);
  });

  it.each<[string, unknown]>([
    ['no links', { url: PAGE }],
    ['a link that is no text', { url: PAGE, links: [7] }],
    ['a link without end', { url: PAGE, links: ['x'.repeat(8_001)] }],
  ])('refuses to look up %s', (_what, data) => {
    expect(() => checkMessage('page.marks', data, content)).toThrow(MessageRefusedError);
  });

  it('takes an id of 0, as some systems have it', () => {
    const zero = { ...report, record: { ...record, match: { ...record.match, id: '0' } } };
    expect(checkMessage('page.report', zero, content)).toEqual(zero);
  });
});
