import type { LucideIcon } from 'lucide-react';

export interface IconProps {
  /** An icon of lucide-react. */
  of: LucideIcon;
  /** In em of the surrounding text. */
  size?: number;
  className?: string;
}

/** A picture beside words, never instead of them: hidden from screen readers. */
export function Icon({ of: Picture, size = 1.15, className }: IconProps) {
  return (
    <Picture
      aria-hidden
      focusable={false}
      className={className}
      style={{ width: `${size}em`, height: `${size}em`, flex: 'none' }}
    />
  );
}
