import { type FromRetention, retentionDesk, type ToRetention } from './retention-desk';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
const desk = retentionDesk((message: FromRetention) => globalThis.postMessage(message));

globalThis.addEventListener('message', ({ data }: MessageEvent<ToRetention>) => void desk(data));
