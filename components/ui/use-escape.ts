import { type RefObject, useEffect, useEffectEvent } from 'react';

interface Layer {
  element: RefObject<Element | null>;
  call: () => void;
}
const layers: Layer[] = [];

/** Does `outer` hold `inner`? */
const holds = (outer: Layer, inner: Layer): boolean =>
  outer !== inner && Boolean(inner.element.current && outer.element.current?.contains(inner.element.current));

function onKeyDown(event: KeyboardEvent) {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  layers.findLast((layer) => !layers.some((other) => holds(layer, other)))?.call();
}

/**
 * Escape calls the handler of the innermost element that has one, wherever the focus is; of several beside each other that of
 * the latest. Open pop-ups take the key before.
 */
export function useEscape(element: RefObject<Element | null>, handler: (() => void) | undefined): void {
  const call = useEffectEvent(() => handler?.());
  const isOn = Boolean(handler);
  useEffect(() => {
    if (!isOn) return undefined;
    const layer: Layer = { element, call: () => call() };
    if (layers.push(layer) === 1) document.addEventListener('keydown', onKeyDown);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, [isOn, element]);
}
