/** How often a message is sent when the worker gives no answer, and how long to wait before each further time (ms). */
const RETRY_AFTER = [100, 400, 1_500];

/** What the browsers say when the worker stopped before it answered. Nothing else is worth sending again. */
const WORKER_GONE = /message (channel|port) closed|Could not establish connection|Receiving end does not exist|No response/i;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Sends a message that may arrive twice without harm, again and again while the worker dies on it.
 * @throws Error when the worker stays silent or fails
 */
export async function sendUntilAnswered<T>(send: () => Promise<T>): Promise<T> {
  for (const pause of RETRY_AFTER) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Error) || !WORKER_GONE.test(error.message)) throw error;
      await wait(pause);
    }
  }
  return send();
}
