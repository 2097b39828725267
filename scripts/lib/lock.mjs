/**
 * npm leaves packages for other systems out of the lock if the registry it asked does not carry them; `npm ci` then
 * refuses the lock everywhere. Their entries need no more than what their names say.
 */
const PLATFORM =
  /(?<os>android|darwin|freebsd|linux|openharmony|win32)-(?<cpu>arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?:-(?<abi>\w+))?/;

function entryFor(name, version, parent) {
  const { os, cpu, abi = '' } = PLATFORM.exec(name)?.groups ?? {};
  if (!os) throw new Error(`${name} is missing from the lock, and its name tells no system. Run "npm install" anew.`);
  const libc = os === 'linux' && /gnu|musl/.test(abi) ? { libc: [abi.startsWith('musl') ? 'musl' : 'glibc'] } : {};
  return { version, cpu: [cpu], ...(parent.dev && { dev: true }), ...libc, optional: true, os: [os] };
}

/**
 * Optional packages that are named in a lock without an entry of their own.
 * @param {{ packages: Record<string, { dev?: boolean, optionalDependencies?: Record<string, string> }> }} lock
 * @returns {Record<string, object>} entries to add, by their place
 */
export function missingEntries({ packages }) {
  const missing = {};
  for (const [place, parent] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (packages[`node_modules/${name}`] || packages[`${place}/node_modules/${name}`]) continue;
      missing[`node_modules/${name}`] = entryFor(name, version, parent);
    }
  }
  return missing;
}
