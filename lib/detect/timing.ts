/**
 * Settle window: URL, title and name must stand still for this long before a record is believed, in milliseconds from the
 * last change of any of them. Long enough for one rendering pass of the slow CRMs, short enough not to be waited for.
 */
export const SETTLE_MS = 200;

/**
 * How long content of another record may still stand on the page after (or already stand there before) the URL change, in
 * milliseconds. Measured on real CRMs: up to 3 s, in either order; half a second on top.
 */
export const CARRY_MS = 3_500;

/** Least time between two readings of a page that keeps changing, in milliseconds. */
export const LOOK_GAP_MS = 50;

/** A reading waits for an idle moment, but not longer than this, in milliseconds. */
export const LOOK_IDLE_MS = 60;

/**
 * What a record's page says besides the name (e-mails, phones, owners) often loads late: it is read again this long after a
 * change, in milliseconds, and ever more seldom while nothing of it changes.
 */
export const DETAILS_MS = 400;
export const DETAILS_MOST_MS = 6_400;

/** Values of input fields change without any event or mutation: compared this often while one shows the name, in milliseconds. */
export const VALUE_POLL_MS = 50;

/** A record page without a name yet is read again this often … */
export const NAMELESS_POLL_MS = 250;
/** … for so long after the last change, in milliseconds. */
export const NAMELESS_PATIENCE_MS = 10_000;

/**
 * A script that starts so long after the page did was put into an open tab: the record before the present one may still stand
 * there, as after a URL change. In milliseconds.
 */
export const LATE_START_MS = 10_000;

/** Where the browser tells nobody of a URL change, it is compared this often, in milliseconds (budget: old badge gone in 50 ms). */
export const URL_POLL_MS = 40;
