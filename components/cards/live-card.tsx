import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx, Icon, Row, Tag } from '@/components/ui';
import styles from './live-card.module.css';

export interface LiveCardProps {
  title: string;
  icon: LucideIcon;
  /** Colour of the edge; the title and the phase say the same in words. */
  tone: 'yellow' | 'red' | 'hold' | 'plain';
  /** Where it stands, in a word or two. */
  phase?: string | undefined;
  /** Level of its heading: 3 in a section, 2 right under the heading of a view. */
  level?: 2 | 3 | undefined;
  children: ReactNode;
  /** Buttons, the likeliest first. */
  actions?: ReactNode;
}

/** A card, hold, measure or talk: what it is, where it stands, what is due next, what can be done. */
export function LiveCard({ title, icon, tone, phase, level = 3, children, actions }: LiveCardProps) {
  const Heading = `h${level}` as const;
  return (
    <article aria-label={title} className={cx(styles.card, styles[tone])}>
      <Row align="spread">
        <Heading className={styles.title}>
          <Icon of={icon} />
          {title}
        </Heading>
        {phase && <Tag>{phase}</Tag>}
      </Row>
      {children}
      {actions && <Row className={styles.actions}>{actions}</Row>}
    </article>
  );
}
