import { MessageCircleOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon, useWords } from '@/components/ui';
import { boundUntil, saysNothing } from '@/lib/domain/case/legal-gate';
import { redPhase } from '@/lib/domain/red-card';
import type { RedState } from '@/lib/domain/state';
import type { ClientView } from '@/lib/store/hooks/use-client';
import { useDue } from '@/components/cards/use-due';
import styles from './say-nothing.module.css';

export interface SayNothingProps {
  view: ClientView;
  red: RedState;
  /** E.g. the way to the legal questions. */
  children?: ReactNode;
}

/** B-legal: "Say nothing to the client yet", large and with its reason, until the legal gate is passed. Nothing while it is. */
export function SayNothing({ view, red, children }: SayNothingProps) {
  const { t } = useWords();
  const { dayAt } = useDue(view);
  if (!saysNothing(red, view.policy, view.now)) return null;
  const until = boundUntil(red, view.policy);
  const phase = redPhase(red);
  return (
    <section className={styles.banner} aria-label={t('domain:status.say-nothing')}>
      <h2 className={styles.title}>
        <Icon of={MessageCircleOff} size={1.4} />
        {t('domain:status.say-nothing')}
      </h2>
      <p>
        {until !== undefined
          ? t('case:sayNothing.bound', { date: dayAt(until) })
          : t(phase === 'proposed' ? 'case:sayNothing.proposed' : 'case:sayNothing.why')}
      </p>
      {children}
    </section>
  );
}
