import type { ReactNode } from 'react';
import { useWords } from '@/components/ui';
import type { NumberRuleId, RuleId } from '@/lib/domain/policy/rule-values';
import type { Editing } from './editing';
import { NumberRule } from './number-rule';
import styles from './policy.module.css';
import { type GroupId, NUMBER_GROUPS } from './rule-groups';
import { RuleSection } from './rule-section';

export interface NumberSectionProps {
  group: GroupId;
  editing: Editing;
  /** Rules of the group that are no plain numbers, and their fields. */
  more?: readonly RuleId[];
  children?: ReactNode;
}

/** A group of numbers beside each other. */
export function NumberSection({ group, editing, more = [], children }: NumberSectionProps) {
  const { t } = useWords();
  const ids = Object.keys(NUMBER_GROUPS[group]) as NumberRuleId[];
  return (
    <RuleSection
      title={t(`policy:group.${group}.title`)}
      text={t(`policy:group.${group}.text`)}
      rules={[...ids, ...more]}
      editing={editing}
    >
      <div className={styles.fields}>
        {ids.map((id) => (
          <NumberRule key={id} id={id} editing={editing} />
        ))}
      </div>
      {children}
    </RuleSection>
  );
}
