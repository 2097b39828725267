/** What the scripts print. Colours only where a person looks on. */
const colour = (code) => (text) => (process.stdout.isTTY ? `\u001B[${code}m${text}\u001B[0m` : text);

export const bold = colour(1);
export const red = colour(31);
export const green = colour(32);
export const yellow = colour(33);

export const say = (...lines) => console.log(lines.join('\n'));

/** @param {number} ms @returns {string} e.g. `8 s`, `2 min 5 s` */
export function duration(ms) {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
