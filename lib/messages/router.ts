import { defineExtensionMessaging } from '@webext-core/messaging';
import { z } from 'zod';
import { type Audience, type Sender, audienceOf, isOwnOrigin } from './audience';
import { pageReport } from './page-report';
import type { BadgePlace, Protocol } from './protocol';

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

/** Who may send what, and what it must look like. `command.run` is checked in full by the store (`runCommand`). */
const RULES: Record<WorkerMessage, { audience: Audience; payload: z.ZodType }> = {
  'page.report': { audience: 'content-script', payload: pageReport },
  'page.hideBadge': { audience: 'content-script', payload: z.null().or(z.undefined()) },
  'page.moveBadge': { audience: 'content-script', payload: badgePlace },
  'store.changed': { audience: 'own-page', payload: z.null().or(z.undefined()) },
  'command.run': { audience: 'own-page', payload: z.record(z.string(), z.unknown()) },
};

/** The sender may not send this, or what it sent has the wrong shape. */
export class MessageRefusedError extends Error {
  override readonly name = 'MessageRefusedError';
}

/** Checks one message. @returns the payload as parsed @throws MessageRefusedError */
export function checkMessage(type: WorkerMessage, data: unknown, sender: Sender): unknown {
  const { audience, payload } = RULES[type];
  if (audienceOf(sender) !== audience) throw new MessageRefusedError(`${type} refused: not from ${audience}`);
  const parsed = payload.safeParse(data);
  if (!parsed.success) throw new MessageRefusedError(`${type} refused: ${z.prettifyError(parsed.error)}`);
  const url = type === 'page.report' ? pageReport.parse(data).url : undefined;
  if (url !== undefined && !isOwnOrigin(url, sender)) throw new MessageRefusedError(`${type} refused: another origin`);
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
  register('page.hideBadge');
  register('page.moveBadge');
  register('store.changed');
  register('command.run');
}
