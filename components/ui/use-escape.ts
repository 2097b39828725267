import { useEffect, useEffectEvent } from 'react';

/** What Escape does now: the last that appeared on the page goes first. */
const layers: (() => void)[] = [];

function onKeyDown(event: KeyboardEvent) {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  layers.at(-1)?.();
}

/** Escape calls `handler` while the component is there and nothing newer is; open pop-ups take the key before. */
export function useEscape(handler: (() => void) | undefined): void {
  const call = useEffectEvent(() => handler?.());
  const isOn = Boolean(handler);
  useEffect(() => {
    if (!isOn) return undefined;
    const layer = () => call();
    if (layers.push(layer) === 1) document.addEventListener('keydown', onKeyDown);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, [isOn]);
}
