/** What the tests use of jsdom, which carries no types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(
      html: string,
      options?: { url?: string; contentType?: string; pretendToBeVisual?: boolean; resources?: { interceptors: unknown[] } },
    );
    readonly window: Window & typeof globalThis;
  }
  export function requestInterceptor(
    answer: (request: Request, context: { element: Element | null }) => Response | undefined,
  ): unknown;
}
