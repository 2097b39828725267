/** Oldest Node that the tools of this project run on; the same as `engines` in package.json. */
const OLDEST = [20, 19];

/** @returns {string | null} what to tell somebody whose Node is too old */
export function nodeProblem(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return null;
  return [
    `Sideline needs Node ${OLDEST.join('.')} or newer; this is Node ${version}.`,
    'Get a newer one from your package manager or from nodejs.org, then run the command again.',
  ].join('\n');
}
