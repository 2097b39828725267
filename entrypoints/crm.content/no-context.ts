/**
 * Takes the place of WXT's content script context (see wxt.config.ts), of which nothing is used here: it would cost each
 * page 3 kB and tell the page of the script by an event with the extension's id. Copies are told apart in index.ts.
 */
// oxlint-disable-next-line typescript/no-extraneous-class -- WXT calls it with `new`
export class ContentScriptContext {}
