import type { PanelRequest } from '@/lib/messages/protocol';

/** Older requests are forgotten: a form must not open on a client long after it was asked for. */
const STALE = 5 * 60_000; // ms

/** Was it asked for too long ago? @param now instant in ms */
export const isStale = ({ at }: Pick<PanelRequest, 'at'>, now: number): boolean => at < now - STALE;
