import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import styles from './button.module.css';
import { cx } from './cx';
import { Icon } from './icon';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  /** `primary`: at most one in view. `quiet`: looks like a link. `danger`: takes something away. */
  tone?: 'plain' | 'primary' | 'quiet' | 'danger';
  icon?: LucideIcon;
  wide?: boolean;
  children: ReactNode;
}

/**
 * A button with words. While `isPending` it stays focusable and does nothing. (Not react-aria's own `isPending`: that announces
 * a progress bar, and what we do is done before it could be read out.)
 */
export function Button({ tone = 'plain', icon, wide, isPending, onPress, children, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      onPress={isPending ? undefined : onPress}
      aria-busy={isPending}
      className={cx(styles.button, tone !== 'plain' && styles[tone], wide && styles.wide)}
    >
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </AriaButton>
  );
}
