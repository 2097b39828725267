import { z } from 'zod';
import { policy } from './policy';
import { playbook } from './playbook';

/** An own host on which the user turned Sideline on. */
export const site = z.object({ origin: z.url({ protocol: /^https?$/ }), system: z.string().max(60) });
export type Site = z.infer<typeof site>;

export const BACKUP_FORMAT = 'sideline-backup';
export const BACKUP_VERSION = 1;

/**
 * `sideline-backup-YYYYMMDD.json`, one schema for export and import (docs/data-model.md).
 * Events are checked one by one after this, so that one bad event does not stop the good ones.
 */
export const backup = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.number().int().min(1),
  exportedAt: z.iso.datetime(),
  events: z.array(z.unknown()),
  policy: policy.optional(),
  playbooks: z.array(playbook).default([]),
  sites: z.array(site).default([]),
});
export type Backup = z.infer<typeof backup>;
