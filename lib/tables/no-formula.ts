/** Signs with which table programs begin a formula, those of full width too: Excel in East Asia takes them alike. */
const SIGNS = '=+\\-@＝＋－＠';
/** A formula may also stand after what another country's table program, or one told so by hand, takes for the end of a cell. */
const BEGINNING = new RegExp(`(^|[,;\\t\\r\\n])( *)(?='*[${SIGNS}])`, 'g');
const PUT_BEFORE = new RegExp(`(^|[,;\\t\\r\\n])( *)'(?='*[${SIGNS}])`, 'g');

/**
 * A text as it may stand in a saved table: nothing in it acts as a formula, however the table is taken apart. A `'` is put
 * before each beginning of one, and one more where some stand there already, so that the text can be had back.
 */
export const noFormula = (text: string): string => text.replace(BEGINNING, "$1$2'").replace(/^(?='*[\t\r\n])/, "'");

/** The text that was given to `noFormula`. */
export const withFormula = (text: string): string => text.replace(/^'(?='*[\t\r\n])/, '').replace(PUT_BEFORE, '$1$2');
