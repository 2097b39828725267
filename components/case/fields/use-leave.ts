import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * Calls `onLeave` when the focus leaves the element, and when the window is left while it stands inside. Listens at the
 * document, after React: a number becomes a value only in its own `onBlur`.
 */
export function useLeave(element: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
      const isIn = (one: EventTarget | null) => one instanceof Node && element.current?.contains(one) === true;
      if (isIn(target) && !isIn(relatedTarget)) leave();
    };
    document.addEventListener('focusout', onFocusOut);
    return () => document.removeEventListener('focusout', onFocusOut);
  }, [element]);
}
