import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol';

/** Tells the worker that a page of ours wrote to the store without a command (a backup was read in): badges must follow. */
export const tellStoreChanged = (): Promise<void> => defineExtensionMessaging<Protocol>().sendMessage('store.changed', undefined);
