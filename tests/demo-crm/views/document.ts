import { type Html, html } from '../html.ts';
import type { Language } from '../labels.ts';

export type Mode = 'pages' | 'hash' | 'push';

/** The whole document. In the single-page modes the body is filled by the script. */
export function documentOf(language: Language, mode: Mode, title: string, body: Html): string {
  return `<!doctype html>\n${html`<html lang="${language}" data-mode="${mode}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta name="generator" content="Sideline demo CRM" />
      <title>${title}</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/assets/style.css" />
      <script src="/assets/app.js" defer></script>
    </head>
    <body>
      ${body}
    </body>
  </html>`.toString()}`;
}
