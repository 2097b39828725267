/** Prefixes of names that style tools and frameworks make up anew with every build or every load. */
const MADE_UP = /^(?:css|sc|jss|emotion|svelte|ng|_ng\w*|ember|ui-id|react|radix|mui|headlessui|el-id|ext-gen|yui|gwt|v|r)-/i;
/** States come and go. */
const STATE =
  /^(?:active|open|opened|closed|selected|current|hover|focus|focused|focus-visible|loading|loaded|visible|hidden|show|shown|expanded|collapsed|dirty|invalid|valid|disabled|enabled|even|odd|first|last)$|^(?:is|has|was)-/i;

/** Rows of letters that no person writes: case changes again and again, or hardly a vowel. */
function isNoise(word: string): boolean {
  const changes = word.match(/[a-z][A-Z]/g)?.length ?? 0;
  if (word.length >= 5 && word.length <= 8 && changes >= 2) return true;
  return word.length >= 5 && !/[aeiouy]/i.test(word);
}

/**
 * Is an id or class written by a person, and so likely to stand on the next record and after the next release? Digits are
 * taken for counters and hashes, except in "h1" and the like.
 */
export function isStableToken(token: string): boolean {
  if (!/^[A-Za-z_][\w-]{1,60}$/.test(token) || MADE_UP.test(token) || STATE.test(token)) return false;
  if (/\d/.test(token.replace(/(?<![A-Za-z])h[1-6](?![A-Za-z\d])/i, ''))) return false;
  return !/__[\w-]{5,8}$/.test(token) && !token.split(/[-_]/).some(isNoise);
}
