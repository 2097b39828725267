/** One component of a calendar file: its properties, and components in it. */
export interface Component {
  name: string;
  properties: { name: string; params: string; value: string }[];
  parts: Component[];
}

/** A TEXT value (RFC 5545, 3.3.11). @throws at an escape that there is none of, and at what has to be escaped */
export function plainText(value: string): string {
  if (/(?<!\\)(?:\\\\)*[,;]/.test(value)) throw new Error(`not escaped: ${value}`);
  return value.replaceAll(/\\(.?)/gs, (_, letter: string) => {
    if (letter === 'n' || letter === 'N') return '\n';
    if (letter === '\\' || letter === ',' || letter === ';') return letter;
    throw new Error(`no such escape: \\${letter}`);
  });
}

function contentLines(octets: Uint8Array): string[] {
  const file = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
  if (/(?<!\r)\n|\r(?!\n)/.test(file)) throw new Error('a line that does not end with CRLF');
  if (!file.endsWith('\r\n')) throw new Error('the last line has no end');
  const lines = file.slice(0, -2).split('\r\n');
  for (const line of lines) if (new TextEncoder().encode(line).length > 75) throw new Error(`more than 75 octets: ${line}`);
  return lines
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
}

const VALUES: Record<string, RegExp> = {
  DTSTAMP: /^\d{8}T\d{6}Z$/,
  DTSTART: /^\d{8}(T\d{6}Z)?$/,
  DTEND: /^\d{8}(T\d{6}Z)?$/,
  DURATION: /^PT\d+[HM](\d+M)?$/,
  SEQUENCE: /^\d{1,10}$/,
  STATUS: /^(CONFIRMED|CANCELLED|TENTATIVE)$/,
  TRANSP: /^(OPAQUE|TRANSPARENT)$/,
};

function check({ properties }: Component): void {
  const all = (name: string) => properties.filter((one) => one.name === name);
  for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SEQUENCE', 'SUMMARY', 'STATUS']) {
    if (all(name).length !== 1) throw new Error(`${all(name).length} × ${name}`);
  }
  if (all('DTEND').length + all('DURATION').length !== 1) throw new Error('neither an end nor a length, or both');
  for (const { name, value } of properties) {
    if (VALUES[name] && !VALUES[name].test(value)) throw new Error(`${name}:${value}`);
  }
  const [start, end] = [all('DTSTART')[0], all('DTEND')[0]];
  if ((start?.params === ';VALUE=DATE') !== (start?.value.length === 8))
    throw new Error('a day is marked as one, an instant is not');
  if (end && start && (end.params !== start.params || end.value <= start.value)) throw new Error('it ends before it starts');
  if (Number(all('SEQUENCE')[0]?.value) > 2 ** 31 - 1) throw new Error('a number that calendars cannot keep');
}

/** Reads a calendar file as strictly as RFC 5545 is written. @returns its events @throws at anything that is not so */
export async function readCalendar(file: Blob): Promise<Component[]> {
  const root: Component = { name: '', properties: [], parts: [] };
  const open = [root];
  for (const line of contentLines(new Uint8Array(await file.arrayBuffer()))) {
    const found = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line);
    if (!found) throw new Error(`no content line: ${line}`);
    const [, name = '', params = '', value = ''] = found;
    const inner = open.at(-1);
    if (name === 'BEGIN') {
      const part: Component = { name: value, properties: [], parts: [] };
      inner?.parts.push(part);
      open.push(part);
    } else if (name === 'END') {
      if (inner?.name !== value) throw new Error(`${value} ends inside ${inner?.name}`);
      open.pop();
    } else inner?.properties.push({ name, params, value });
  }
  const [calendar, ...others] = root.parts;
  if (open.length !== 1 || calendar?.name !== 'VCALENDAR' || others.length > 0) throw new Error('not one calendar');
  for (const name of ['VERSION', 'PRODID', 'METHOD']) {
    if (calendar.properties.filter((one) => one.name === name).length !== 1) throw new Error(`not one ${name}`);
  }
  for (const event of calendar.parts) check(event);
  const uids = calendar.parts.map((event) => valueOf(event, 'UID'));
  if (new Set(uids).size !== uids.length) throw new Error('two entries with one uid');
  return calendar.parts;
}

export const valueOf = ({ properties }: Component, name: string): string =>
  properties.find((one) => one.name === name)?.value ?? '';
