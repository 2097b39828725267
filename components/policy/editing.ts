import type { RuleId } from '@/lib/domain/policy/rule-values';
import type { Policy } from '@/lib/schema/policy';
import type { RulesForm } from './use-rules-form';

/** What every part of the editor is given. */
export interface Editing {
  form: RulesForm;
  /** In force. */
  policy: Policy;
  /** With nothing changed by anybody, in the browser's time zone. */
  defaults: Policy;
  /** Set by an administrator. */
  fixed: ReadonlySet<RuleId>;
  /** Ids of categories that an administrator set. */
  fixedCategories: ReadonlySet<string>;
  /** Somebody else changes the rules. */
  isReadOnly: boolean;
}

/** Is there nothing to be changed in this rule, by this user? */
export const isLocked = ({ isReadOnly, fixed }: Editing, id: RuleId): boolean => isReadOnly || fixed.has(id);
