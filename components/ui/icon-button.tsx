import type { LucideIcon } from 'lucide-react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './button.module.css';
import { cx } from './cx';
import { Icon } from './icon';
import tooltip from './tooltip.module.css';

export interface IconButtonProps extends Omit<ButtonProps, 'className' | 'children' | 'style'> {
  icon: LucideIcon;
  /** Accessible name, also shown on hover and focus. */
  label: string;
}

/** A button with a picture only; for well-known actions where there is no room for words. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400}>
      <Button {...rest} aria-label={label} className={cx(styles.button, styles.quiet, styles.square)}>
        <Icon of={icon} size={1.3} />
      </Button>
      <Tooltip className={tooltip.tooltip} offset={4}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
