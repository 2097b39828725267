import type { FromRetention, ToRetention } from './retention-desk';

/** Starts a worker that looks through the clients: with many of them it takes long, and the page is not to wait. */
export function startRetention(onMessage: (message: FromRetention) => void): {
  ask: (message: ToRetention) => void;
  end: () => void;
} {
  const worker = new Worker(new URL('retention.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromRetention>) => onMessage(data));
  worker.addEventListener('error', ({ message }) => onMessage({ error: message }));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    ask: (message) => worker.postMessage(message),
    end: () => worker.terminate(),
  };
}
