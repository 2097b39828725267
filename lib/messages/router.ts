import { defineExtensionMessaging } from '@webext-core/messaging';
import { z } from 'zod';
import { clientId } from '@/lib/schema/ids';
import { type Audience, type Sender, audienceOf, isOwnOrigin } from './audience';
import { pageReport } from './page-report';
import { marksRequest } from './marks-request';
import { type BadgePlace, type MarksRequest, type PageReport, PART_NAMES, type Protocol } from './protocol';

/** Messages that the worker answers; `badge.*` go the other way. */
export type WorkerMessage = Exclude<keyof Protocol, 'badge.refresh' | 'badge.stop'>;

export type Handlers = {
  [M in WorkerMessage]: (
    data: Parameters<Protocol[M]>[0],
    sender: Sender,
  ) => ReturnType<Protocol[M]> | Promise<ReturnType<Protocol[M]>>;
};

const distance = z.number().int().min(0).max(100_000);
const badgePlace: z.ZodType<BadgePlace> = z.object({
  from: z.object({ x: z.enum(['left', 'right']), y: z.enum(['top', 'bottom']) }),
  by: z.object({ x: distance, y: distance }),
});

/** Who may send what, and what it must look like. `command.run` and `playbook.run` are checked in full by the store. */
const RULES: Record<WorkerMessage, { audience: Audience; payload: z.ZodType }> = {
  'page.report': { audience: 'content-script', payload: pageReport },
  'page.marks': { audience: 'content-script', payload: marksRequest },
  'page.siteRules': { audience: 'content-script', payload: z.null().or(z.undefined()) },
  'page.load': { audience: 'content-script', payload: z.enum(PART_NAMES) },
  'page.hideBadge': { audience: 'content-script', payload: z.null().or(z.undefined()) },
  'page.moveBadge': { audience: 'content-script', payload: badgePlace },
  'page.hushGuard': { audience: 'content-script', payload: z.array(clientId).min(1).max(50) },
  'store.changed': { audience: 'own-page', payload: z.null().or(z.undefined()) },
  'backup.make': { audience: 'own-page', payload: z.null().or(z.undefined()) },
  'command.run': { audience: 'own-page', payload: z.record(z.string(), z.unknown()) },
  'playbook.run': { audience: 'own-page', payload: z.record(z.string(), z.unknown()) },
};

/** The sender may not send this, or what it sent has the wrong shape. */
export class MessageRefusedError extends Error {
  override readonly name = 'MessageRefusedError';
}

/** Addresses that a content script says it stands on; checked against what the browser says. */
function addressesIn(type: WorkerMessage, data: unknown): string[] {
  if (type !== 'page.report' && type !== 'page.marks') return [];
  const { url, at = url } = data as Partial<PageReport> & MarksRequest; // parsed by the rules above
  return [url, at];
}

/** Checks one message. @returns the payload as parsed @throws MessageRefusedError */
export function checkMessage(type: WorkerMessage, data: unknown, sender: Sender): unknown {
  const { audience, payload } = RULES[type];
  if (audienceOf(sender) !== audience) throw new MessageRefusedError(`${type} refused: not from ${audience}`);
  const parsed = payload.safeParse(data);
  if (!parsed.success) throw new MessageRefusedError(`${type} refused: ${z.prettifyError(parsed.error)}`);
  for (const told of addressesIn(type, parsed.data))
    if (!isOwnOrigin(told, sender)) throw new MessageRefusedError(`${type} refused: another origin`);
  return parsed.data;
}

/** Starts answering messages in the worker. Call once, at the top level, so that a message can wake the worker. */
export function registerHandlers(handlers: Handlers): void {
  const { onMessage } = defineExtensionMessaging<Protocol>();
  const register = <M extends WorkerMessage>(type: M): void => {
    const handler = handlers[type] as (data: unknown, sender: Sender) => unknown;
    onMessage(type, ({ data, sender }) => handler(checkMessage(type, data, sender), sender) as never);
  };
  register('page.report');
  register('page.marks');
  register('page.siteRules');
  register('page.load');
  register('page.hideBadge');
  register('page.moveBadge');
  register('page.hushGuard');
  register('store.changed');
  register('backup.make');
  register('command.run');
  register('playbook.run');
}
