import { URL_POLL_MS } from './timing';

/** The part of the Navigation API that is needed; Firefox has it since 147. */
interface WithNavigation {
  navigation?: EventTarget;
}

/**
 * Calls `onChange` as soon as the document's address has changed, be it by `pushState`, fragment or history. The Navigation
 * API tells of it synchronously, after the commit; elsewhere the events of the history and a comparison now and then do.
 * @returns stops watching
 */
export function watchUrl(view: Window, onChange: () => void): () => void {
  const stop = new AbortController();
  const { navigation } = view as WithNavigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', onChange, { signal: stop.signal });
    return () => stop.abort();
  }
  let last = view.location.href;
  const compare = () => {
    if (view.location.href === last) return;
    last = view.location.href;
    onChange();
  };
  for (const type of ['popstate', 'hashchange']) view.addEventListener(type, compare, { signal: stop.signal });
  const timer = view.setInterval(compare, URL_POLL_MS); // pushState and replaceState tell nobody
  return () => {
    stop.abort();
    view.clearInterval(timer);
  };
}
