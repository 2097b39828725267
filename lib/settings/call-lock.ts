/** Held by a page for as long as a guided call is on it; the browser lets go of it when the page ends, however it ends. */
const CALL = 'sideline:call';

/** Says that a call is under way until `signal` is aborted. */
export const holdCall = async (signal: AbortSignal): Promise<void> => {
  const over = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  await navigator.locks.request(CALL, { mode: 'shared' }, () => over);
};

/** Is a guided call on any page? */
export async function isCallUnderWay(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === CALL);
}
