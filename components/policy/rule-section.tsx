import { RotateCcw } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { announce, Button, Row, Stack, useWords } from '@/components/ui';
import { type RuleId, ruleValue, settingRule } from '@/lib/domain/policy/rule-values';
import type { Policy } from '@/lib/schema/policy';
import { type Editing, isLocked } from './editing';
import styles from './policy.module.css';

export interface RuleSectionProps {
  title: string;
  text?: string;
  /** Rules that "back to default" sets; none: there is no such button. */
  rules?: readonly RuleId[];
  editing: Editing;
  children: ReactNode;
}

/** Rules that belong together, a landmark with its heading and the way back to the defaults. */
export function RuleSection({ title, text, rules = [], editing, children }: RuleSectionProps) {
  const { t } = useWords();
  const id = useId();
  const { form, defaults } = editing;
  const free = rules.filter((rule) => !isLocked(editing, rule));
  const isDefault = free.every(
    (rule) => JSON.stringify(ruleValue(form.draft, rule)) === JSON.stringify(ruleValue(defaults, rule)),
  );

  function reset() {
    const next = free.reduce<Policy>(
      (draft, rule) => ({ ...draft, ...settingRule(draft, rule, ruleValue(defaults, rule)) }),
      form.draft,
    );
    form.setAll(next);
    announce(t('policy:resetDone'));
  }
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Stack gap={3}>
        <Row align="spread">
          <h2 id={id}>{title}</h2>
          {free.length > 0 && (
            <Button
              tone="quiet"
              icon={RotateCcw}
              isDisabled={isDefault}
              aria-label={t('policy:resetOf', { group: title })}
              onPress={reset}
            >
              {t('policy:reset')}
            </Button>
          )}
        </Row>
        {text !== undefined && <p className={styles.quiet}>{text}</p>}
        {children}
      </Stack>
    </section>
  );
}
