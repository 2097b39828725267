import { browser } from 'wxt/browser';
import { openCaseWindow } from '@/lib/browser/open-case-window';
import { type RunningTimer, isCapReached, lookedAt, nextLook, withCap } from '@/lib/domain/timer';
import { curtainItem } from '@/lib/settings/curtain';
import { changeTimer, runningTimerItem } from '@/lib/settings/running-timer';
import { settingsItem } from '@/lib/settings/settings';
import { timeLeft } from './time-left';
import { timerNotification, clientOfTimer } from './timer-notification';

const ALARM = 'sideline:timer';

/** What is to be said now that was not said before: the timer stopped by itself, or the client's time is used up. */
function newsOf(before: RunningTimer | null, after: RunningTimer, now: number): 'stopped' | 'cap' | undefined {
  if (after.stopped) return before?.stopped ? undefined : 'stopped';
  return isCapReached(after, now) && !after.capTold ? 'cap' : undefined;
}

async function tell(news: 'stopped' | 'cap', timer: RunningTimer): Promise<void> {
  const settings = await settingsItem.getValue();
  if (!settings.notify || (await curtainItem.getValue())) return; // the panel says it
  const { id, title, message } = await timerNotification(news, timer, settings);
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title, message });
}

/** Looks at the clock: stops what was forgotten, says what is to be said, and sets the alarm for the next look. */
async function look(): Promise<void> {
  const now = Date.now();
  let news: 'stopped' | 'cap' | undefined;
  const running = await runningTimerItem.getValue();
  const left = running && !running.stopped ? await timeLeft(running.client, now) : null;
  const timer = await changeTimer((before) => {
    if (!before) return before;
    const seen = lookedAt(before, now);
    const after = left !== null && before.client === running?.client ? withCap(seen, left, now) : seen; // else another began meanwhile
    news = newsOf(before, after, now);
    return news === 'cap' ? { ...after, capTold: true } : after;
  });
  const next = timer && nextLook(timer, now);
  if (next) await browser.alarms.create(ALARM, { when: next });
  else await browser.alarms.clear(ALARM);
  if (news && timer) await tell(news, timer);
}

/** What it was about is done: logged, thrown away, or another timer runs. */
async function clearOld(timer: RunningTimer | null): Promise<void> {
  for (const id of Object.keys(await browser.notifications.getAll())) {
    const client = clientOfTimer(id);
    if (client !== undefined && client !== timer?.client) await browser.notifications.clear(id);
  }
}

async function onNotification(id: string): Promise<void> {
  const client = clientOfTimer(id);
  if (client === undefined) return;
  await browser.notifications.clear(id);
  await openCaseWindow(client, undefined, 'timer');
}

/**
 * Minds the timer for as long as the extension is installed, also while no page of it is open. Nothing is counted: after sleep or a
 * restart the instants say what happened. Call once at the worker's top level.
 */
export function keepTimer(): void {
  browser.alarms.onAlarm.addListener(({ name }) => void (name === ALARM && look()));
  browser.notifications.onClicked.addListener((id) => void onNotification(id));
  runningTimerItem.watch((timer, before) => {
    if (timer?.startedAt === before?.startedAt && timer?.stopped?.at === before?.stopped?.at) return; // a beat, a sign of life
    void clearOld(timer);
    void look();
  });
  void look();
}
