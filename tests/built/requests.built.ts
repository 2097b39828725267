import { expect, test } from 'vitest';
import { BUILDS, filesOf, manifestOf, readBuilt } from './output';

const scripts = (build: string) => filesOf(build).filter((file) => file.endsWith('.js'));
const having = (build: string, pattern: RegExp) => scripts(build).filter((file) => pattern.test(readBuilt(build, file)));

/** Ways to the network of which no library that we take has a trace. */
const WAYS =
  /\bnew WebSocket\b|\bnew EventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bWebTransport\b|\bimportScripts\b|\bserviceWorker\.register\b/;
/** Those that libraries have and that nothing of ours calls: papaparse's download, and the loader's own for older browsers. */
const FETCH = /(?<![\w.$])fetch\(|\bXMLHttpRequest\b/;
const KNOWN = [
  /new XMLHttpRequest,this\._config\.withCredentials/g,
  /function n\(e\)\{if\(e\.ep\)return;e\.ep=!0;let n=t\(e\);fetch\(e\.href,n\)\}/g,
];

test.each(BUILDS)('%s: pages and worker may reach nothing but the package, says the manifest', (build) => {
  const { extension_pages: policy } = manifestOf(build).content_security_policy as { extension_pages: string };
  const rules = Object.fromEntries(policy.split('; ').map((rule) => rule.split(/ (.*)/s, 2)));
  expect(rules['default-src']).toBe("'none'");
  expect(rules['connect-src']).toBe("'self'");
  expect(rules['script-src']).toBe("'self'");
  expect(policy).not.toMatch(/https?:|wss?:|\*|unsafe-eval|blob:/);
});

test.each(BUILDS)('%s: nothing opens a way to the network, but two places of libraries that nothing of ours calls', (build) => {
  expect(having(build, WAYS)).toEqual([]);
  const rest = scripts(build).filter((file) =>
    FETCH.test(KNOWN.reduce((text, known) => text.replace(known, ''), readBuilt(build, file))),
  );
  expect(rest).toEqual([]);
});

test.each(BUILDS)('%s: what runs in pages has no way at all', (build) => {
  const inPages = scripts(build).filter((file) => /^(?:content-scripts|systems|parts)\//.test(file));
  expect(inPages.length).toBeGreaterThan(10);
  expect(inPages.filter((file) => FETCH.test(readBuilt(build, file)))).toEqual([]);
});

test.each(BUILDS)('%s: no code from strings but one look of zod whether it could, which it is told not to take', (build) => {
  const rest = scripts(build).filter((file) =>
    /(?<![\w.$])eval\(|(?<![\w.$])Function\(|\bset(?:Timeout|Interval)\(["'`]/.test(
      readBuilt(build, file).replace(/try\{return (?:new )?Function\(``\),!0\}catch\{return!1\}/g, ''),
    ),
  );
  expect(rest).toEqual([]);
});

test.each(BUILDS)('%s: no script, module, style, font or picture from elsewhere', (build) => {
  const elsewhere = /(?:\bimport\(|\bfrom|\bimport|\.src=|\.href=|url\(|@import)\s*["'`]https?:/;
  expect(filesOf(build).filter((file) => /\.(?:js|css|html)$/.test(file) && elsewhere.test(readBuilt(build, file)))).toEqual([]);
});
