import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Calls `onLeave` when the focus leaves the element, and when the window is left while it stands inside. */
export function useLeave(element: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    const root = element.current;
    const onFocusOut = (event: FocusEvent) => {
      if (!(event.relatedTarget instanceof Node) || !root?.contains(event.relatedTarget)) leave();
    };
    root?.addEventListener('focusout', onFocusOut);
    return () => root?.removeEventListener('focusout', onFocusOut);
  }, [element]);
}
