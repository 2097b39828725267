/**
 * The browser side of the demo CRM. On plain pages it only opens previews; in the single-page modes it is the whole
 * application, with the bad habits of real ones to be switched on by the address (README.md).
 */
import { LABELS, type Language } from '../labels.ts';
import type { CrmRecord } from '../record.ts';
import type { Mode } from '../views/document.ts';
import { lists } from './lists.ts';
import { type Begun, begins } from './calls.ts';
import { previews } from './previews.ts';
import { type Application, singlePage } from './single-page.ts';

declare global {
  interface Window {
    demoCrm?: Application;
    /** Calls and messages that went through (calls.ts). */
    demoCalls: Begun;
  }
}

const { mode } = document.documentElement.dataset as { mode: Mode };
const labels = LABELS[document.documentElement.lang as Language];

window.demoCalls = [];
begins(document, window.demoCalls);

async function start(): Promise<void> {
  const records = (await (await fetch('/api/records')).json()) as CrmRecord[];
  previews(labels, records);
  if (mode === 'pages') lists(records);
  else window.demoCrm = singlePage(mode, labels, records);
}

void start();
