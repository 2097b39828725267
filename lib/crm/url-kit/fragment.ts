import { decoded } from './decoded';

/**
 * The route that a hash-routed page keeps in its fragment, without `#`, `#!` or leading slashes. Chat and mail programs
 * percent-encode fragments whole (`#Account%2Fview%2F1`): such a one is decoded once.
 * @returns '' if there is none.
 */
export function fragment(url: URL): string {
  const raw = url.hash.replace(/^#!?/, '');
  const whole = /[/=]/.test(raw) ? raw : decoded(raw);
  return whole.replace(/^\/+/, '');
}
