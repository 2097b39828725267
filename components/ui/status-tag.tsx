import {
  Circle,
  CirclePause,
  type LucideIcon,
  MessageCircleOff,
  RectangleVertical,
  StickyNote,
  TriangleAlert,
} from 'lucide-react';
import type { StatusKind } from '@/lib/domain/state';
import { cx } from './cx';
import { Icon } from './icon';
import styles from './status-tag.module.css';
import { useWords } from './use-words';

const LOOK: Record<StatusKind, { icon: LucideIcon; style?: string | undefined }> = {
  'say-nothing': { icon: MessageCircleOff, style: styles.hush },
  red: { icon: RectangleVertical, style: styles.red },
  hold: { icon: CirclePause, style: styles.hold },
  'last-warning': { icon: TriangleAlert, style: styles.yellow },
  yellow: { icon: RectangleVertical, style: styles.yellow },
  'yellow-untold': { icon: RectangleVertical, style: styles.outline },
  notes: { icon: StickyNote, style: styles.quiet },
  none: { icon: Circle, style: styles.quiet },
};

/** One status: a picture and its words, never the colour alone (domain section 7). @param notes how many, for `notes` */
export function StatusTag({ kind, notes }: { kind: StatusKind; notes?: number }) {
  const { t } = useWords();
  const { icon, style } = LOOK[kind];
  return (
    <span className={cx(styles.tag, style)}>
      <Icon of={icon} />
      {kind === 'notes' && notes !== undefined ? t('domain:noteCount', { count: notes }) : t(`domain:status.${kind}`)}
    </span>
  );
}
