import { type ReactNode, useEffect, useRef } from 'react';

export interface ViewHeadingProps {
  /** Move the focus here when the view appears, so that keyboard and screen reader follow the change. */
  takesFocus?: boolean;
  children: ReactNode;
}

/** The heading of a view (level 1). */
export function ViewHeading({ takesFocus, children }: ViewHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: false });
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
