/** `YYYYMMDD`, the day as the user's clock shows it. */
export const dayInFileName = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('');

/** `sideline-backup-YYYYMMDD.json` */
export const backupFileName = (now: Date): string => `sideline-backup-${dayInFileName(now)}.json`;
