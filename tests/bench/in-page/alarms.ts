interface Alarm {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
}
declare const chrome: { alarms: { getAll(): Promise<Alarm[]> } };

const HOUR = 60 * 60_000;

/** How often each alarm that is set now rings within the next hour, if nobody does anything. */
export async function ringsInAnHour(): Promise<Record<string, number>> {
  const now = Date.now();
  const rings = ({ scheduledTime, periodInMinutes }: Alarm): number => {
    if (scheduledTime > now + HOUR) return 0;
    return periodInMinutes === undefined ? 1 : 1 + Math.floor((now + HOUR - scheduledTime) / (periodInMinutes * 60_000));
  };
  const all = await chrome.alarms.getAll();
  return Object.fromEntries(all.map((alarm) => [alarm.name, rings(alarm)]));
}
