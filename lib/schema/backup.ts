import { z } from 'zod';
import { firm } from './firm';
import { policy } from './policy';
import { policyVersion } from './policy-version';
import { siteRule } from './site-rule';

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
  /** The rules as they were saved, oldest first; a file written before they were kept has none. */
  policies: z.array(policyVersion).max(1_000).default([]),
  /** A team's own playbooks (team-playbook.ts), checked one by one like events. */
  playbooks: z.array(z.unknown()).max(1_000).default([]),
  sites: z.array(site).default([]),
  /** Taught sites; a file written before there were any has none. */
  siteRules: z.array(siteRule).max(1_000).default([]),
  /** Directory of firms (A-refer); a file written before there was one has none. */
  firms: z.array(firm).max(100_000).default([]),
});
export type Backup = z.infer<typeof backup>;
