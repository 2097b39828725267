import type { SiteRule } from '@/lib/schema/site-rule';

/** The rules of one site that are turned on. @param origin scheme, host and port */
export const rulesOf = (rules: readonly SiteRule[], origin: string): SiteRule[] =>
  rules.filter((rule) => rule.enabled && rule.origin === origin);
