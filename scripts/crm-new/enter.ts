/** `acme-crm` → `acmeCrm`; a leading digit gets a letter before it. */
function variableOf(id: string): string {
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(name) ? `crm${name}` : name;
}

/** The id in a line `import x from './systems/<id>'`. */
function idOf(line: string): string {
  return /systems\/([a-z0-9-]+)/.exec(line)?.[1] ?? '';
}

/**
 * The text of lib/crm/registry.ts with one system more: its import and its place in the list, both sorted by id.
 * @throws if the file no longer has the shape that this reads.
 */
export function entered(registry: string, id: string): string {
  const imports = /(?:^import \w+ from '\.\/systems\/[a-z0-9-]+';\n)+/m;
  const list = /(export const ADAPTERS[^=]*= \[)\n([^\]]*)\];/;
  const found = imports.exec(registry)?.[0];
  if (!found || !list.test(registry))
    throw new Error('lib/crm/registry.ts: found neither imports of ./systems/… nor the list ADAPTERS');
  const lines = [...found.trimEnd().split('\n'), `import ${variableOf(id)} from './systems/${id}';`];
  const sorted = lines.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  const names = sorted.map((line) => `  ${variableOf(idOf(line))},`);
  return registry.replace(found, `${sorted.join('\n')}\n`).replace(list, `$1\n${names.join('\n')}\n];`);
}
