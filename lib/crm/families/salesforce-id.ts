/**
 * The case-safe 18-character form of a Salesforce id: three characters more, each telling which of five are capitals.
 * 15 and 18 characters are one record. An 18-character id is kept as it is.
 */
export function salesforceId(id: string): string | null {
  if (/^[A-Za-z0-9]{18}$/.test(id)) return id;
  if (!/^[A-Za-z0-9]{15}$/.test(id)) return null;
  let check = '';
  for (const five of [id.slice(0, 5), id.slice(5, 10), id.slice(10)]) {
    const bits = Array.from(five).reduce((sum, letter, at) => sum + (/[A-Z]/.test(letter) ? 2 ** at : 0), 0);
    check += 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'.charAt(bits);
  }
  return id + check;
}
