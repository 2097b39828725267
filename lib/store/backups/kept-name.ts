/** A backup kept inside the browser. All of it stands in the file's name, so that no list beside the files can differ from them. */
export interface KeptBackup {
  name: string;
  /** When it was made, ms since 1970, whole seconds. */
  at: number;
  events: number;
  /** CRC-32 of the whole text, eight hexadecimal digits. */
  checksum: string;
}

const NAME = /^sideline-backup-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-(\d{1,12})-([\da-f]{8})\.json$/;

/** `sideline-backup-YYYYMMDD-HHMMSS-<events>-<checksum>.json`, in UTC. */
export function keptName({ at, events, checksum }: Omit<KeptBackup, 'name'>): string {
  const [day = '', time = ''] = new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '').split('T');
  return `sideline-backup-${day}-${time}-${events}-${checksum}.json`;
}

/** What a name says; null for a file that is no whole backup. */
export function readKeptName(name: string): KeptBackup | null {
  const [, year, month, day, hour, minute, second, events, checksum = ''] = NAME.exec(name) ?? [];
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at) ? null : { name, at, events: Number(events), checksum };
}
