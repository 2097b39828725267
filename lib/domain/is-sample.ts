/** Ids of made-up clients begin with it; the random id of a real client never does in practice (64 letters, 7 of them given). */
export const SAMPLE_PREFIX = 'sample-';

/** True for an id of a made-up client. */
export const isSampleId = (id: string): boolean => id.startsWith(SAMPLE_PREFIX);

/** True for a made-up client; one that was joined with a real one is real. @param ids every id of its group */
export const isSample = (ids: readonly string[]): boolean => ids.length > 0 && ids.every(isSampleId);
