/**
 * What keeps a version from being released by what CHANGELOG.md says.
 * @returns null if its entry stands first and says something
 */
export function changelogProblem(changelog: string, version: string): string | null {
  const [, ...entries] = changelog.split(/^## /m);
  const heads = entries.map((entry) => entry.split('\n', 1)[0]?.trim());
  const place = heads.indexOf(version);
  if (place === -1) return `CHANGELOG.md has no entry “## ${version}”. Write what users will notice.`;
  if (place > 0) return `In CHANGELOG.md “## ${version}” stands below “## ${heads[0]}”; the newest comes first.`;
  const [, ...lines] = (entries[0] ?? '').split('\n');
  return lines.some((line) => /^- \S/.test(line))
    ? null
    : `The entry “## ${version}” in CHANGELOG.md says nothing. List what users will notice.`;
}
