/** `sideline-backup-YYYYMMDD.json`, the day as the user's clock shows it. */
export function backupFileName(now: Date): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('');
  return `sideline-backup-${day}.json`;
}
