import { cx } from './cx';
import styles from './user-text.module.css';

export interface UserTextProps {
  children: string;
  /** Several lines, as written. */
  block?: boolean;
  /** Struck through: withdrawn, or an older wording. */
  struck?: boolean;
}

/** What a person wrote, as plain text in its own direction, wrapped wherever it is too long. */
export function UserText({ children, block, struck }: UserTextProps) {
  const Tag = struck ? 'del' : block ? 'p' : 'bdi';
  return (
    <Tag dir="auto" className={cx(styles.text, block && styles.block)}>
      {children}
    </Tag>
  );
}
