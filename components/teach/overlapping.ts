import { taughtAdapter } from '@/lib/crm/taught';
import { marked } from '@/lib/crm/taught/marked';
import type { SiteRule } from '@/lib/crm/taught/rule';
import { idOfLook } from '@/lib/crm/teach/derive';
import type { Look } from '@/lib/crm/teach/look';

/** A rule that reads one of these pages already: two rules for one page would give its client two histories. */
export const overlapping = <R extends SiteRule>(rules: readonly R[], looks: readonly Look[]): R | undefined =>
  rules.find((rule) =>
    looks.some((look) => {
      const id = idOfLook(rule.record, look);
      if (id === '') return false;
      const at = rule.record.by === 'attribute' ? marked(new URL(look.url), rule.id, id) : new URL(look.url);
      return taughtAdapter([{ ...rule, enabled: true }]).match(at) !== null;
    }),
  );
